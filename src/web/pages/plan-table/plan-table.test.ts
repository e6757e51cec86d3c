// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { read, utils } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "plan", inventedDraft);
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

const get = async (path: string) => {
	const answer = await app.request(`/musterstadt/plan/plan/tabelle${path}`);
	expect(answer.status).toBe(200);
	return answer;
};
const numbersIn = (html: string) =>
	[...html.matchAll(/<th scope="row"[^>]*><a[^>]*>(\S+)/g)].map(([, number]) => number);

test("the table is sorted as its heads ask, both ways and back", async () => {
	expect(numbersIn(await (await get("")).text())).toEqual(["B.1", "B.1", "B.1", "W.1"]);
	const down = await (await get("?sort=-number")).text();
	expect(numbersIn(down)).toEqual(["W.1", "B.1", "B.1", "B.1"]);
	expect(down).toContain('aria-sort="descending"');
	expect(down).toMatch(/href="\/musterstadt\/plan\/plan\/tabelle">Maßnahme/);
	const up = await (await get("?sort=number&status=ongoing")).text();
	expect(numbersIn(up)).toEqual(["W.1"]);
	expect(up).toContain('href="/musterstadt/plan/plan/tabelle/csv?status=ongoing&amp;sort=number"');
});

test("files hold what the table shows, in its order, and nothing that could run", async () => {
	const csv = await (await get("/csv?sort=-number")).text();
	const rows: string[][] = parse(csv, { record_delimiter: "\r\n" });
	expect(rows.slice(1).map(([, number]) => number)).toEqual(["W.1", "B.1", "B.1", "B.1"]);
	expect(rows[1]?.[4]).toBe("'=1+1 Zisternen");
	const german = await get("/excel?status=ongoing");
	expect(german.headers.get("content-disposition")).toBe('attachment; filename="plan.csv"');
	const bytes = Buffer.from(await german.arrayBuffer());
	expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
	expect(parse(bytes, { delimiter: ";", bom: true, record_delimiter: "\r\n" })).toHaveLength(2);
});

test("the workbook's cells are texts with their line breaks", async () => {
	const book = read(await (await get("/xlsx")).arrayBuffer());
	const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
	const rows: string[][] = utils.sheet_to_json(sheet, { header: 1 });
	expect(rows[0]).toContain("Umsetzungsstand");
	expect(rows[2]?.[4]).toBe("Bäume pflanzen\nBäume <gießen> & pflegen");
	expect(rows[4]?.[4]).toBe("=1+1 Zisternen");
	expect(Object.values(sheet).every((cell) => !(cell as { f?: string }).f)).toBe(true);
});

test("the data hold the steps as they are", async () => {
	const { plan, steps } = JSON.parse(await (await get("/json?field=W")).text());
	expect(plan).toEqual({ slug: "plan", title: "Plan für mehr Bäume", asOf: "2026-03-31" });
	expect(steps).toHaveLength(1);
	expect(steps[0]).toMatchObject({
		measure: { number: "W.1" },
		status: { meaning: "continuous" },
		content: ["=1+1 Zisternen"],
	});
});

test("a kind of file that there is not is not found", async () => {
	expect((await app.request("/musterstadt/plan/plan/tabelle/exe")).status).toBe(404);
});
