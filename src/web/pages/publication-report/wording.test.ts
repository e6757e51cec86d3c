// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { says } from "../../../../test/canary/words-in.ts";
import { publish, publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let read: (path: string) => Promise<Response>;
let save: (form: Readonly<Record<string, string>>) => Promise<Response>;

const settings = "/musterstadt/veroeffentlichung/wortlaut";
const base = "/musterstadt/berichte/wald";
const foreword = "Liebe Leserinnen und Leser,\n\nder Wald wächst.";
const worded = { kind: "Sachstandsbericht", foreword, imprint: "Amt für Wald\nwald@musterstadt.example" };

beforeAll(async () => {
	register = await openTestRegister();
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	const { cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	read = async (path) => app.request(path);
	const headers = { cookie, Origin: "http://localhost" };
	save = async (form) => app.request(settings, { method: "POST", headers, body: new URLSearchParams(form) });
});
afterAll(() => register.close());

const bytesOf = async (file: string) => new Uint8Array(await (await read(`${base}/${file}`)).arrayBuffer());

test("what does not fit on a cover is refused, and what was typed stays", async () => {
	const answer = await save({ ...worded, version: "0", kind: "Bericht ".repeat(9), imprint: "a\nb\nc\nd\ne" });
	expect(answer.status).toBe(422);
	const page = await answer.text();
	expect(page).toContain("höchstens 60 Zeichen");
	expect(page).toContain("höchstens vier Zeilen");
	expect(page).toContain("der Wald wächst.");
});

test("a report is called, introduced and signed as the municipality words it: in its files, on its pages, in the feed", async () => {
	expect((await save({ ...worded, version: "0" })).status).toBe(303);
	await publishPlan(register, { slug: "wald" });
	for (const file of [
		"1/bericht.pdf",
		"1/bericht-lesefassung.pdf",
		"1/bericht.docx",
		"1/bericht.xlsx",
		"1/bericht.json",
	])
		for (const word of ["Sachstandsbericht", "Liebe Leserinnen und Leser", "wald@musterstadt.example"])
			expect(await says(await bytesOf(file), word), `${file}: ${word}`).toBe(true);
	expect(await says(await bytesOf("1/bericht.csv-metadata.json"), "Sachstandsbericht")).toBe(true);
	const page = await (await read(`${base}/1`)).text();
	expect(page).toContain("<title>Sachstandsbericht 1 – ");
	expect(page).toMatch(/Vorwort.*Liebe Leserinnen und Leser,.*der Wald wächst\./su);
	expect(page).toContain("Amt für Wald");
	expect(await (await read(base)).text()).toContain("Sachstandsbericht 1");
	expect(await (await read(`${base}/feed.atom`)).text()).toContain("Sachstandsbericht 1, Stand");
	expect(await (await read("/en/musterstadt/reports/wald/1")).text()).toMatch(/Foreword<\/h2><div [^>]*lang="de"/u);
});

test("another wording is that of the next report; the published one stays as it is, byte by byte", async () => {
	const before = await Promise.all([bytesOf("1/bericht.json"), bytesOf("1/bericht.pdf")]);
	expect((await save({ version: "1", kind: "Jahresbilanz", foreword: "", imprint: "" })).status).toBe(303);
	expect(await Promise.all([bytesOf("1/bericht.json"), bytesOf("1/bericht.pdf")])).toEqual(before);
	expect(await (await read(`${base}/1`)).text()).toContain("Sachstandsbericht 1");
	await publish(register, { plan: "wald", asOf: "2026-03-31", corrects: { number: 1, what: "Ein Wort." } });
	const page = await (await read(`${base}/2`)).text();
	expect(page).toContain("Jahresbilanz 2");
	expect(page).not.toContain("Vorwort");
});

test("where nothing is worded a report is of the first version, as ever", async () => {
	expect((await save({ version: "2", kind: "", foreword: "", imprint: "" })).status).toBe(303);
	await publishPlan(register, { slug: "wasser" });
	const file = await read("/musterstadt/berichte/wasser/1/bericht.json");
	expect(await file.json()).toMatchObject({ schemaVersion: 1 });
});
