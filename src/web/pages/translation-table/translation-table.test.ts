// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { asExcelCsv, asWritten } from "../../../report/separated-values.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let cookie: string;

const form = "/musterstadt/plan/baeume/uebersetzungen/ar";
const reader = "/musterstadt/berichte/baeume/sprache/ar";

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false });
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
	await post("/musterstadt/plan/baeume/uebersetzungen", new URLSearchParams({ language: "ar" }));
	await post(`${form}/zeigen`, new URLSearchParams({ visible: "yes" }));
});
afterAll(() => register.close());

const post = (path: string, body: BodyInit) =>
	app.request(path, { method: "POST", headers: { cookie, Origin: "http://localhost" }, body });

type Rows = string[][];

/** The table as a program by others reads it. */
async function exported(path = `${form}/tabelle.csv`): Promise<Rows> {
	const text = await (await app.request(path, { headers: { cookie } })).text();
	return parse(text, { delimiter: ";", bom: true });
}

/** The table with some of its texts filled in, by their keys. */
const filledIn = (rows: Rows, texts: Readonly<Record<string, string>>): Rows =>
	rows.map((row) => row.map((cell, at) => (at === 3 ? (texts[row[0] ?? ""] ?? cell) : cell)));

/** As spreadsheets keep what they were given. */
const asFile = (rows: Rows) => asExcelCsv(rows.map((row) => row.map(asWritten)));

const upload = (content: string | Uint8Array<ArrayBuffer>) => {
	const body = new FormData();
	body.set("file", new File([content], "ar.csv"));
	return post(`${form}/einlesen`, body);
};

const unescaped = (text: string): string =>
	text.replace(
		/&quot;|&#39;|&lt;|&gt;|&amp;/g,
		(one) => ({ "&quot;": '"', "&#39;": "'", "&lt;": "<", "&gt;": ">" })[one] ?? "&",
	);

/** What the preview would send when everything that is chosen stays chosen. */
async function confirm(preview: string, more: readonly string[] = []): Promise<Response> {
	const body = new FormData();
	for (const name of ["table", "seen"]) {
		const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(preview)?.[1] ?? "";
		body.set(name, unescaped(value).replace(/\r?\n/g, "\r\n"));
	}
	const chosen = [...preview.matchAll(/name="take" value="([^"]+)"([^>]*)/g)].filter(([, , rest]) =>
		rest?.includes("checked"),
	);
	for (const key of [...chosen.map(([, key = ""]) => key), ...more]) body.append("take", key);
	return post(`${form}/einlesen`, body);
}

const texts = { title: "خطة الأشجار", summary: "=SUM(1)\n- أشجار جديدة" };

test("every text stands in the table, with its place and its original, and comes back unchanged", async () => {
	const rows = await exported();
	expect(rows[0]).toEqual(["Schlüssel", "Stelle", "Deutsch", "Übersetzung", "Stand", "Übersetzt von", "Fassung"]);
	expect(rows.slice(1, 3).map(([key, , original, , state]) => [key, original, state])).toEqual([
		["title", "Plan für mehr Bäume", "offen"],
		["summary", "", "offen"],
	]);
	expect((await exported("/en/musterstadt/plan/baeume/translations/ar/table.csv"))[0]?.[0]).toBe("Key");
	const preview = await (await upload(asFile(rows))).text();
	expect(preview).toContain("Zeilen ohne Übersetzung, sie ändern nichts");
	expect(preview).not.toContain('name="take"');
});

test("nothing is saved before somebody has seen what would change", async () => {
	const preview = await (await upload(asFile(filledIn(await exported(), texts)))).text();
	expect(preview).toContain("Neue Übersetzungen: 2");
	expect(preview).toContain("خطة الأشجار");
	expect(await (await app.request(reader)).text()).not.toContain("خطة الأشجار");
	expect((await confirm(preview)).status).toBe(303);
	expect(await (await app.request(reader)).text()).toContain("خطة الأشجار");
	const rows = await exported();
	// Spreadsheets run no formula.
	expect(rows[2]?.slice(3)).toEqual([`'${texts.summary}`, "aktuell", "Mensch", "1"]);
	const again = await (await upload(asFile(rows))).text();
	expect(again).toContain("Unverändert: 2");
});

test("what somebody changed here meanwhile is chosen only by hand, and an empty cell takes nothing away", async () => {
	const rows = await exported();
	const mine = filledIn(rows, { title: "خطة ثالثة", summary: "" });
	expect((await confirm(await (await upload(asFile(filledIn(rows, { title: "خطة ثانية" })))).text())).status).toBe(303);
	const preview = await (await upload(asFile(mine))).text();
	for (const text of ["خطة ثانية", "خطة ثالثة", "Inzwischen wurde diese Übersetzung hier geändert"])
		expect(preview).toContain(text);
	expect((await confirm(preview)).status).toBe(303);
	expect((await exported())[1]?.[3]).toBe("خطة ثانية");
	expect((await exported())[2]?.[3]).toBe(`'${texts.summary}`);
	expect((await confirm(await (await upload(asFile(mine))).text(), ["title"])).status).toBe(303);
	expect((await exported())[1]?.[3]).toBe("خطة ثالثة");
});

test("where something changes between looking and taking over, it is shown once more", async () => {
	const rows = await exported();
	const preview = await (await upload(asFile(filledIn(rows, { title: "أ" })))).text();
	expect((await confirm(await (await upload(asFile(filledIn(rows, { title: "ب" })))).text())).status).toBe(303);
	const answer = await confirm(preview);
	expect(answer.status).toBe(409);
	expect(await answer.text()).toContain("Es wurde noch nichts übernommen");
	expect((await exported())[1]?.[3]).toBe("ب");
});

test("a translation of a German text that is another one by now is taken as stale", async () => {
	const rows = (await exported()).map((row) => (row[0] === "title" ? row.with(2, "Alter Titel").with(3, "ت") : row));
	const preview = await (await upload(asFile(rows))).text();
	expect(preview).toContain("wird als veraltet gekennzeichnet");
	expect((await confirm(preview)).status).toBe(303);
	expect((await exported())[1]?.slice(3, 5)).toEqual(["ت", "veraltet"]);
});

test("what cannot be taken is told with the number of its row, and the rest can", async () => {
	const rows = [
		["Übersetzung", "Schlüssel", "Deutsch", "Übersetzt von"],
		["خطة", "title", "Plan für mehr Bäume", "Maschine"],
		["خطة", "title", "", ""],
		["نص", "measure:weg", "", ""],
		["نص", "summary", "", "Papagei"],
	];
	const preview = await (await upload(asExcelCsv(rows))).text();
	for (const text of [/Zeile 3: .*title.*schon/, /Zeile 4: .*measure:weg/, /Zeile 5: .*Papagei/])
		expect(preview).toMatch(text);
	// A table that does not say what it was made from cannot tell whether somebody changed it.
	expect((await confirm(preview, ["title"])).status).toBe(303);
	expect((await exported())[1]?.slice(3, 6)).toEqual(["خطة", "aktuell", "Maschine"]);
});

test("a file that is no such table changes nothing, and says why", async () => {
	const rows = await exported();
	const latin = new Uint8Array(Buffer.from(asFile(rows), "latin1"));
	for (const [file, why] of [
		["", "Wählen Sie eine Datei"],
		["a;b\n1;2\n", "fehlen Spalten"],
		[latin, "UTF-8"],
		[new Uint8Array([0, 1, 2, 0]), "nicht als Tabelle"],
	] as const) {
		const answer = await upload(file);
		expect(answer.status).toBe(422);
		expect(await answer.text()).toContain(why);
	}
	const wide = new Uint8Array(Buffer.from(`\uFEFF${asFile(filledIn(rows, { title: "ج" })).slice(1)}`, "utf16le"));
	expect((await confirm(await (await upload(wide)).text())).status).toBe(303);
	expect((await exported())[1]?.[3]).toBe("ج");
});
