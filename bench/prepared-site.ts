// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { operator } from "../src/access/actor.ts";
import { compose, openRegister } from "../src/compose.ts";
import { measureSlugs } from "../src/plan/measure-slug.ts";
import { createMunicipality } from "../src/usecase/create-municipality.ts";
import { generatedDraft } from "../test/generated-draft.ts";
import { publishPlan } from "../test/published-plan.ts";
import { signInAs } from "../test/register.ts";

export type PreparedSite = {
	readonly address: string;
	/** Each of somebody else who may read. */
	readonly cookies: readonly string[];
	/** How addresses name the plan's first measure. */
	readonly measure: string;
	readonly close: () => Promise<void>;
};

const report = join(import.meta.dirname, "../../shared/dresden/report.docx");

/** Fills a data folder with one public plan, a published report of it and sessions. */
async function fill(dataFolder: string, people: number): Promise<Pick<PreparedSite, "cookies" | "measure">> {
	const program = compose();
	const register = await openRegister(program, { dataFolder, log: () => {} });
	const created = await createMunicipality({ ...register, actor: operator }, { slug: "stadt", name: "Stadt" });
	if (!created.ok) throw new Error(created.problem.kind);
	const read = existsSync(report)
		? await program.readPlanDocument({ bytes: new Uint8Array(readFileSync(report)), fileName: "report.docx" })
		: undefined;
	const draft = read?.ok ? read.draft : generatedDraft(66);
	await publishPlan({ ...register, municipality: created.municipality }, { slug: "plan", draft });
	const cookies: string[] = [];
	for (let person = 0; person < people; person++) {
		const { cookie } = await signInAs(register, created.municipality, [{ role: "reader" }]);
		cookies.push(cookie);
	}
	await register.close();
	program.close();
	const [measure = ""] = measureSlugs(draft.measures.map(({ number }) => number));
	return { cookies, measure };
}

async function announced(child: ChildProcess): Promise<string> {
	if (child.stdout) {
		for await (const line of createInterface(child.stdout)) {
			const address = /http:\/\/\S+(?=\/)/.exec(line)?.[0];
			if (address) return address;
		}
	}
	throw new Error("The site did not start.");
}

/** The built site in a process of its own, with a plan: the real report where it is there, else one of its size. */
export async function startPreparedSite(people: number): Promise<PreparedSite> {
	const dataFolder = await mkdtemp(join(tmpdir(), "planstand-bench-"));
	const filled = await fill(dataFolder, people);
	const child = spawn(process.execPath, [join(import.meta.dirname, "../dist/web/server.js")], {
		env: { ...process.env, PORT: "0", HOST: "127.0.0.1", PLANSTAND_DATA: dataFolder },
		stdio: ["ignore", "pipe", "inherit"],
	});
	const address = await announced(child);
	const close = async () => {
		const ended = new Promise((resolve) => child.once("exit", resolve));
		child.kill("SIGTERM");
		await ended;
		await rm(dataFolder, { recursive: true, force: true });
	};
	return { address, ...filled, close };
}
