// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Hono } from "hono";
import { operator } from "../../src/access/actor.ts";
import type { Draft } from "../../src/plan/draft.ts";
import type { Municipality } from "../../src/store/store.ts";
import { savePublicationFile } from "../../src/usecase/publication/publication-files.ts";
import { addLanguage, showLanguage } from "../../src/usecase/translation/plan-languages.ts";
import { createApp } from "../../src/web/app.ts";
import { loadAssets } from "../../src/web/assets.ts";
import { routes } from "../../src/web/routes.ts";
import { inventedDraft } from "../invented-draft.ts";
import { addWays } from "../plan-ways.ts";
import { publishPlan } from "../published-plan.ts";
import { openTestRegister, type TestRegister } from "../register.ts";
import { fewFrames, fewWords, onePixel } from "./one-pixel.ts";
import { givePassword, type Ids, type Key, type Person, signInEverybody } from "./people.ts";
import type { Kind } from "./rule.ts";
import { type Imports, makeImport, makeThings, nothing, type Things } from "./things.ts";

/** Two municipalities, everybody who may come, and what they may ask for. */
export type World = {
	readonly app: Hono;
	readonly register: TestRegister;
	readonly own: Municipality;
	readonly other: Municipality;
	readonly keyOf: (person: Person) => Key;
	/** `elsewhere` is the plan that the people with a role for one other plan have it for. */
	readonly things: (kind: Kind | "elsewhere") => Things;
	/** Makes what a deed may have used up anew; sessions where they were touched. */
	readonly renew: (changedTables: readonly string[]) => Promise<void>;
	/** What the log of faults got since it was last asked. */
	readonly takeFaults: () => readonly string[];
	readonly close: () => Promise<void>;
};

const pdf = join(import.meta.dirname, "../../samples/fachplan.pdf");

/** Has the sample plan read, as somebody without an account would. */
async function readSomething(app: Hono): Promise<Pick<Things, "reading" | "sampleFile">> {
	const answer = await app.request(routes.readSample.de, { method: "POST", headers: { Origin: "http://localhost" } });
	const reading = answer.headers.get("location")?.split("/").at(-1);
	if (!reading) throw new Error(`The sample was not read: ${answer.status}`);
	return { reading, sampleFile: "fachplan.docx" };
}

/** An internal plan with a report that everybody may read. */
async function makePublished(register: TestRegister, municipality: Municipality): Promise<string> {
	const slug = `veroeffentlicht-${municipality.slug}`;
	await publishPlan({ ...register, municipality }, { slug, isPublic: false });
	const context = register.contextFor(operator, municipality);
	await addLanguage(context, { plan: slug, language: "ar" });
	await showLanguage(context, { plan: slug, language: "ar", visible: true });
	await addWays(context, slug);
	return slug;
}

/** What no deed uses up. */
async function makeLasting(register: TestRegister, app: Hono, own: Municipality) {
	const context = register.contextFor(operator, own);
	const document = { bytes: new Uint8Array(await readFile(pdf)), fileName: "fachplan.pdf" };
	await savePublicationFile(context, "logo", onePixel);
	await savePublicationFile(context, "video", fewFrames);
	await savePublicationFile(context, "captions", fewWords);
	const pictured = await makeImport(context, "bilder", document);
	return { ...(await readSomething(app)), pictured, published: await makePublished(register, own) };
}

/** Numbers that only the other plan has: under an address of the own plan nothing may be found by them. */
const otherNumbers: Draft = {
	...inventedDraft,
	measures: inventedDraft.measures.map((measure, at) => ({ ...measure, number: `Y.${at + 1}`, occurrence: 1 })),
};

async function makeAll(
	register: TestRegister,
	own: Municipality,
	kept: { readonly own?: Imports; readonly public?: Imports } = {},
) {
	const made = {
		own: await makeThings(register, own, "intern", { imports: kept.own }),
		public: await makeThings(register, own, "offen", { isPublic: true, imports: kept.public }),
	};
	// The public plan goes on from the internal one; its pages must not say so to everybody.
	await register.database.ownerPool.query(
		`UPDATE planstand.measure m SET predecessor_id = p.id FROM planstand.measure p
		WHERE m.plan_id = $1 AND p.plan_id = $2 AND p.slug = m.slug`,
		[made.public.planId, made.own.planId],
	);
	return made;
}

async function makePeople(register: TestRegister, own: Municipality, other: Municipality, elsewhere: Ids) {
	const keys = await signInEverybody(register, { own, other }, elsewhere);
	await givePassword(register, own, keys.reader);
	return keys;
}

/** A clock that runs ahead with every look, so that limits on how often somebody may ask do not end the matrix. */
function quickClock(): () => Date {
	let moment = Date.now();
	return () => {
		moment += 250;
		return new Date(moment);
	};
}

export async function openWorld(): Promise<World> {
	const register = await openTestRegister({ now: quickClock() });
	const own = register.municipality;
	const other = await register.addMunicipality("nebenan");
	const faults: string[] = [];
	const logFault = (_: string, error: unknown) =>
		void faults.push(error instanceof Error ? `${error.stack}` : String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	const foreign = { ...(await makeThings(register, other, "fremd")), published: await makePublished(register, other) };
	const elsewhere = await makeThings(register, own, "anderer", { draft: otherNumbers });
	const lasting = await makeLasting(register, app, own);
	const ids = { planElsewhere: elsewhere.planId, unit: elsewhere.unit };
	let keys = await makePeople(register, own, other, ids);
	let current = await makeAll(register, own);
	const thingsOf = (kind: Kind | "elsewhere"): Omit<Things, "count" | "email"> => {
		if (kind === "foreign") return { ...lasting, ...foreign, pictured: foreign.import };
		if (kind === "missing") return nothing;
		if (kind === "crossed") return { ...lasting, ...elsewhere, plan: current.own.plan };
		return { ...lasting, ...(kind === "elsewhere" ? elsewhere : current[kind]) };
	};
	return {
		...{ app, register, own, other },
		keyOf: (person) => keys[person],
		things: (kind) => ({ ...thingsOf(kind), count: current.own.count, email: keys.reader.email }),
		renew: async (changed) => {
			// A document is read only where the last one was used up: reading takes the most time.
			const usedUp = changed.some((table) => table.startsWith("import"));
			current = await makeAll(register, own, usedUp ? {} : current);
			if (changed.includes("session")) keys = await makePeople(register, own, other, ids);
		},
		takeFaults: () => faults.splice(0),
		close: register.close,
	};
}
