// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { doubtfulTable, sureTable } from "../../test/import-samples.ts";
import { openTestRegister, type TestRegister } from "../../test/register.ts";
import { compose } from "../compose.ts";
import type { DraftMeasure } from "../plan/draft.ts";
import { runCommandLine } from "./run-command-line.ts";

const reading = compose();
let register: TestRegister;
let folder = "";

beforeAll(async () => {
	register = await openTestRegister();
	folder = await mkdtemp(join(tmpdir(), "planstand-import-"));
	await writeFile(join(folder, "sicher.csv"), sureTable);
	await writeFile(join(folder, "unsicher.csv"), doubtfulTable);
	await writeFile(join(folder, "leer.csv"), "nur;Wörter\nohne;Plan\n");
});
afterAll(async () => {
	await rm(folder, { recursive: true });
	reading.close();
	await register.close();
});

async function run(...args: string[]) {
	const [out, error]: [string[], string[]] = [[], []];
	const write = (to: string[]) => (text: string) => {
		to.push(text);
	};
	const terminal = { out: write(out), error: write(error), columns: 100, live: false };
	const opened = { ...register, backUpAutomatically: () => expect.unreachable() };
	const program = { ...reading, register: async () => opened };
	return { code: await runCommandLine(args, program, terminal), out: out.join(""), error: error.join("") };
}

const file = (name: string) => join(folder, name);

test("a file of which all is sure is committed when that is asked for, and then stands in the plan", async () => {
	const imported = await run("import", file("sicher.csv"), "--plan", "baeume", "--accept");
	expect(imported).toMatchObject({ code: 0, error: "" });
	expect(imported.out).toBe("Übernommen in den Plan baeume: Maßnahmen 2, Stände 2.\n");
	expect((await run("plan", "list")).out).toBe("baeume\tsicher\n");
	expect((await run("plan", "show", "baeume")).out).toContain("Bäume pflanzen");
	const checked = await run("plan", "check", "baeume", "--as-of", "2027-01-01", "--format", "json");
	expect(checked.code).toBe(0);
	expect(JSON.parse(checked.out)).toEqual({ asOf: "2027-01-01", findings: [] });
});

test("a plan is written as a file, which reads back as the same steps", async () => {
	for (const format of ["csv", "excel", "xlsx"]) {
		const out = file(`export-${format}.${format === "xlsx" ? "xlsx" : "csv"}`);
		expect(await run("export", "baeume", "--format", format, "--out", out)).toEqual({ code: 0, out: "", error: "" });
		const { measures } = JSON.parse((await run("read", out)).out);
		expect(measures.map(({ number, steps }: DraftMeasure) => [number, steps.length])).toEqual([
			["A.1", 1],
			["A.2", 1],
		]);
	}
	expect((await run("export", "baeume", "--format", "xlsx")).code).toBe(2);
	expect((await run("export", "nirgends")).code).toBe(2);
});

test("a plan in which something stands refuses a second file", async () => {
	const again = await run("import", file("sicher.csv"), "--plan", "baeume");
	expect(again).toMatchObject({ code: 2, out: "" });
	expect(again.error).toContain("stehen schon Maßnahmen");
});

test("what needs a decision waits for it, also where everything was to be accepted", async () => {
	const { code, out } = await run("import", file("unsicher.csv"), "--plan", "brunnen", "--accept", "--format", "json");
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		...{ plan: "brunnen", committed: false, measures: 4, needed: { "status-unknown": 2 } },
		oddities: { "reference-missing": 1, "reference-ambiguous": 1, "duplicate-number": 1 },
	});
	expect((await run("plan", "show", "brunnen", "--format", "json")).out).toContain('"measures": []');
	const said = await run("import", file("unsicher.csv"), "--plan", "teiche", "--lang", "en");
	expect(said.out).toContain("Nothing is committed yet");
	expect(said.out).toContain("  2 × Status unknown");
});

test("bad input is told, with nothing on the output", async () => {
	for (const args of [
		["import", file("sicher.csv")],
		["import", file("fehlt.csv"), "--plan", "x"],
		["import", file("leer.csv"), "--plan", "x"],
		["import", file("sicher.csv"), "--plan", "x", "--municipality", "Nirgendwo"],
		["plan", "show"],
		["plan", "show", "nirgends"],
		["plan", "burn"],
	]) {
		const { code, out, error } = await run(...args);
		expect([args.join(" "), code, out]).toEqual([args.join(" "), 2, ""]);
		expect(error).not.toBe("");
	}
});
