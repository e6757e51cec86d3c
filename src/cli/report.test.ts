// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../test/committed-plan.ts";
import { inventedDraft } from "../../test/invented-draft.ts";
import { publishPlan } from "../../test/published-plan.ts";
import { openTestRegister, type TestRegister } from "../../test/register.ts";
import { compose } from "../compose.ts";
import { readSnapshot } from "../report/snapshot-bytes.ts";
import { runCommandLine } from "./run-command-line.ts";

let register: TestRegister;
let folder: string;
const reading = compose();

beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "baeume", inventedDraft);
	folder = await mkdtemp(join(tmpdir(), "planstand-report-"));
});
afterAll(async () => {
	reading.close();
	await register.close();
	await rm(folder, { recursive: true });
});

async function run(...args: string[]) {
	let error = "";
	const terminal = {
		out: () => {},
		error: (text: string) => {
			error += text;
		},
		columns: 100,
		live: false,
	};
	const opened = async () => ({ ...register, backUpAutomatically: () => expect.unreachable() });
	const code = await runCommandLine(["report", ...args], { ...reading, register: opened }, terminal);
	return { code, error };
}

test("A draft is written as PDF", async () => {
	const file = join(folder, "bericht.pdf");
	const { code, error } = await run("baeume", "--draft", "--out", file);
	expect({ code, error }).toEqual({ code: 0, error: expect.stringContaining(file) });
	expect((await readFile(file)).subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
});

test("A draft is written as data, as of a day", async () => {
	const file = join(folder, "bericht.json");
	const { code } = await run("baeume", "--draft", "--as-of", "2026-12-31", "--format", "json", "--out", file);
	expect(code).toBe(0);
	expect(readSnapshot(await readFile(file))).toMatchObject({
		ok: true,
		snapshot: { draft: true, asOf: "2026-03-31", plan: { title: "Plan für mehr Bäume" } },
	});
});

test("A draft is written as CSV, with what programs need to know of it beside", async () => {
	const file = join(folder, "bericht.csv");
	expect((await run("baeume", "--draft", "--format", "csv", "--out", file)).code).toBe(0);
	const [head = ""] = (await readFile(file, "utf8")).split("\r\n");
	const { url, tableSchema } = JSON.parse(await readFile(`${file}-metadata.json`, "utf8"));
	expect(url).toBe("bericht.csv");
	const titles = tableSchema.columns.map(({ titles: title }: { readonly titles: string }) => title);
	expect(head.replaceAll('"', "")).toBe(titles.join(","));
});

test.each([
	["of a plan without a report", ["baeume", "--out", "x.pdf"], "--draft"],
	["of a number that is none", ["baeume", "--number", "0", "--out", "x.pdf"], "--number 1"],
	["without a file", ["baeume", "--draft"], "--out"],
	["without a plan", ["--draft", "--out", "x.pdf"], "Plan"],
	["in a format that there is not", ["baeume", "--draft", "--format", "gif", "--out", "x.pdf"], "csvw, json"],
	["of a plan that there is not", ["wege", "--draft", "--out", "x.pdf"], "wege"],
])("%s nothing is written, and it says why", async (_, args, hint) => {
	const { code, error } = await run(...args);
	expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining(hint) });
});

test("a published report is given as it is stored: the newest, of a day, of a number; else it says what there is", async () => {
	await publishPlan(register, { slug: "wald", second: true });
	const file = join(folder, "wald.json");
	const numberOf = async (...args: string[]) => {
		const { code, error } = await run("wald", "--format", "json", ...args, "--out", file);
		const read = code === 0 ? readSnapshot(await readFile(file)) : undefined;
		return read?.ok ? read.snapshot.number : error;
	};
	expect(await numberOf()).toBe(2);
	expect(await numberOf("--as-of", "2026-03-31")).toBe(1);
	expect(await numberOf("--number", "2")).toBe(2);
	expect(await numberOf("--as-of", "2026-04-01")).toContain("Nr. 2 zum 31. März 2027, Nr. 1 zum 31. März 2026");
	expect(await numberOf("--number", "3")).toContain("Nr. 2 zum 31. März 2027");
	const { code } = await run("wald", "--layout", "blocks", "--out", join(folder, "wald.pdf"));
	const { rows } = await register.database.ownerPool.query(
		"SELECT bytes FROM planstand.report_file JOIN planstand.report r ON r.id = report_id WHERE number = 2 AND format = 'bericht-lesefassung.pdf'",
	);
	expect([code, await readFile(join(folder, "wald.pdf"))]).toEqual([0, rows[0].bytes]);
});
