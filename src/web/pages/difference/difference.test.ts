// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let get: (path: string) => Promise<Response>;

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false, second: true });
	await publishPlan(register, { slug: "einer" });
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	get = async (path) => app.request(path);
});
afterAll(() => register.close());

const comparison = "/musterstadt/berichte/baeume/vergleich/1/2";
const textOf = (html: string): string =>
	html
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ")
		.replace(/ ([.,:)])/g, "$1");
const pageOf = async (path: string): Promise<string> => {
	const answer = await get(path);
	expect(answer.status).toBe(200);
	return answer.text();
};
const rowsIn = (html: string): number => html.match(/<tr class="change">/g)?.length ?? 0;

test("the last two reports are compared, or those that are chosen, in their order", async () => {
	const to = async (query: string) =>
		(await get(`/musterstadt/berichte/baeume/vergleich${query}`)).headers.get("location");
	expect(await to("")).toBe(comparison);
	expect(await to("?from=2&to=1")).toBe(comparison);
	expect((await get("/musterstadt/berichte/baeume/vergleich/2/1")).headers.get("location")).toBe(comparison);
	expect((await get("/musterstadt/berichte/baeume/vergleich/1/9")).status).toBe(404);
});

test("the sentences that matter come first, and each number leads to its steps", async () => {
	const html = await pageOf(comparison);
	const text = textOf(html);
	expect(text).toContain("Seit dem 31. März 2026 hat einer von 4 Schritten einen anderen Stand: einer fiel zurück.");
	expect(text).toContain("Gleich geblieben ist der Stand bei einem Schritt mit neuem Text und bei 2 Schritten mit");
	expect(text).toContain("Im Plan selbst ist kein Schritt neu, entfallen oder anders nummeriert.");
	const [, back = ""] = /href="([^"]+)">einer fiel zurück/.exec(html) ?? [];
	expect(rowsIn(await pageOf(back.replaceAll("&amp;", "&").replace(/#.*/, "")))).toBe(1);
	expect(textOf(await pageOf("/en/musterstadt/reports/baeume/comparison/1/2"))).toContain(
		"Since 31 March 2026, one of 4 steps has got another status: one moved back.",
	);
});

test("the picture has a title, a description, links and its table", async () => {
	const html = await pageOf(comparison);
	expect(html).toMatch(/<svg[^>]*aria-labelledby="fluss-bild-wide-title"/);
	expect(html).toContain("<desc");
	expect(html).toContain('aria-label="Ein Schritt: vorher „ist umgesetzt“, jetzt „konnte nicht umgesetzt werden“"');
	const table = /<caption[^>]*>Umsetzungsstand vorher.*?<\/table>/s.exec(html)?.[0] ?? "";
	expect(textOf(table)).toContain("ist umgesetzt konnte nicht umgesetzt werden 1");
});

test("texts are compared word by word, with words for those who listen", async () => {
	const html = await pageOf(`${comparison}?kind=retold`);
	expect(rowsIn(html)).toBe(1);
	expect(html).toMatch(/<del><span class="kern-sr-only"> \[weggefallen: <\/span>[^<]*vierzig/);
	expect(html).toMatch(/<ins><span class="kern-sr-only"> \[neu: <\/span>[^<]*neunzig/);
});

test.each([
	["", 2],
	["?kind=unchanged", 2],
	["?kind=back", 1],
	["?kind=back&field=W", 0],
	["?before=implemented&status=not_implemented", 1],
	["?status=unknown", 1],
	["?kind=all", 4],
	["?kind=nonsense&page=99", 2],
])("%s shows %i steps, and as many as a file", async (query, count) => {
	expect(rowsIn(await pageOf(comparison + query))).toBe(count);
	const file = await get(`${comparison}/liste.csv${query}`);
	expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
	expect((await file.text()).match(/^[BW] /gm)?.length ?? 0).toBe(count);
});

test("who speaks German Excel gets its CSV, and other files are not there", async () => {
	expect(await (await get(`${comparison}/liste-excel.csv`)).text()).toContain(";Maßnahme;");
	expect((await get(`${comparison}/liste.gif`)).status).toBe(404);
});

test("where there is only one report, the page says what will stand there", async () => {
	const html = await pageOf("/musterstadt/berichte/einer/vergleich");
	expect(html).toContain("Noch gibt es nichts zu vergleichen");
	expect(await pageOf("/musterstadt/berichte/einer/vergleich/1/1")).toContain("Beide Berichte sagen dasselbe.");
});

test("an action field's page tells what changed in it, a click away from the start page", async () => {
	const start = await pageOf("/musterstadt/berichte/baeume");
	expect(start).toContain('href="/musterstadt/berichte/baeume/handlungsfeld/B"');
	const field = await pageOf("/musterstadt/berichte/baeume/handlungsfeld/B");
	expect(field).toContain("Seit dem Bericht zum 31. März 2026");
	expect(rowsIn(field)).toBe(2);
	expect(textOf(await pageOf("/musterstadt/berichte/baeume/handlungsfeld/W"))).toContain(
		"ist seitdem alles, wie es war",
	);
});

test("the reports' pages show how far the fields are, and how it was in each report", async () => {
	expect(await pageOf("/musterstadt/berichte/baeume/1")).toContain('class="status-bar"');
	expect(await pageOf("/musterstadt/berichte/baeume/alle")).toContain(
		"Umsetzungsstand in den Berichten vom 31.03.2026 bis zum 31.03.2027",
	);
	expect(await pageOf("/musterstadt/berichte/einer/alle")).not.toContain("Von Bericht zu Bericht");
});
