// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Hono } from "hono";
import type { Municipality } from "../../src/store/store.ts";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { routes } from "../../src/web/routes.ts";
import { openTestRegister, type TestRegister } from "../register.ts";
import { type Key, type Person, signInEverybody } from "./people.ts";
import type { Kind } from "./rule.ts";
import { makeThings, nothing, type Things } from "./things.ts";

/** Two municipalities, everybody who may come, and what they may ask for. */
export type World = {
	readonly app: Hono;
	readonly register: TestRegister;
	readonly own: Municipality;
	readonly keys: Readonly<Record<Person, Key>>;
	/** `elsewhere` is the plan that the people with a role for one other plan have it for. */
	readonly things: (kind: Kind | "elsewhere") => Things;
	/** Makes what a deed may have used up anew. */
	readonly renew: () => Promise<void>;
	/** What the log of faults got since it was last asked. */
	readonly takeFaults: () => readonly string[];
	readonly close: () => Promise<void>;
};

/** Has the sample plan read, as somebody without an account would. */
async function readSomething(app: Hono): Promise<Pick<Things, "reading" | "sampleFile">> {
	const answer = await app.request(routes.readSample.de, { method: "POST", headers: { Origin: "http://localhost" } });
	const reading = answer.headers.get("location")?.split("/").at(-1);
	if (!reading) throw new Error(`The sample was not read: ${answer.status}`);
	return { reading, sampleFile: "fachplan.docx" };
}

async function makeAll(register: TestRegister, own: Municipality) {
	return {
		own: await makeThings(register, own, "intern"),
		public: await makeThings(register, own, "offen", true),
	};
}

export async function openWorld(): Promise<World> {
	const register = await openTestRegister();
	const own = register.municipality;
	const other = await register.addMunicipality("nebenan");
	const foreign = await makeThings(register, other, "fremd");
	const elsewhere = await makeThings(register, own, "anderer");
	let current = await makeAll(register, own);
	const ids = { planElsewhere: elsewhere.planId, unit: elsewhere.unit };
	const keys = await signInEverybody(register, { own, other }, ids);
	const faults: string[] = [];
	const logFault = (_: string, error: unknown) =>
		void faults.push(error instanceof Error ? `${error.stack}` : String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	const read = await readSomething(app);
	return {
		...{ app, register, own, keys },
		things: (kind) => {
			if (kind === "foreign") return { ...foreign, ...read, count: current.own.count };
			if (kind === "missing") return { ...nothing, count: current.own.count };
			if (kind === "crossed") return { ...elsewhere, ...read, plan: current.own.plan, count: current.own.count };
			if (kind === "elsewhere") return { ...elsewhere, ...read };
			return { ...current[kind], ...read };
		},
		renew: async () => {
			current = await makeAll(register, own);
		},
		takeFaults: () => faults.splice(0),
		close: register.close,
	};
}
