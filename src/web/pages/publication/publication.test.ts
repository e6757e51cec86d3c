// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import { withdrawReport } from "../../../usecase/report/withdraw-report.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let get: (path: string, cookie?: string) => Promise<Response>;

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false, second: true });
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const app = createApp({ ...register, logFault }, loadAssets());
	get = async (path, cookie) => app.request(path, cookie ? { headers: { cookie } } : {});
});
afterAll(() => register.close());

const start = "/musterstadt/berichte/baeume";
const textOf = (html: string): string =>
	html
		.replace(/<\/?mark>/g, "")
		.replace(/<[^>]+>/g, " ")
		.replace(/\s+/g, " ")
		.replace(/ ([.,)])/g, "$1");

test("a published plan says in three sentences how far it is, what has changed and what is overdue", async () => {
	const answer = await get(start);
	expect(answer.status).toBe(200);
	const text = textOf(await answer.text());
	expect(text).toContain("Stand 31. März 2027 · Bericht 2 · 3 Maßnahmen in 2 Handlungsfeldern");
	expect(text).toContain("1 von 4 Schritten läuft, 1 ist teilweise umgesetzt, 1 ist nicht umgesetzt und");
	expect(text).toContain(
		"Seit dem 31. März 2026 hat ein Schritt einen anderen Stand und bei 3 ist er gleich geblieben.",
	);
	expect(text).toContain("2 Schritte waren am Stichtag überfällig, am längsten B.1 (seit 6 Jahren überfällig).");
});

test("its address stands on the municipality's page, for everybody; how it stands now only for those who may read it", async () => {
	const visitor = await (await get("/musterstadt")).text();
	expect(visitor).toContain(`href="${start}"`);
	expect(visitor).not.toContain("/musterstadt/plan/baeume");
	const { cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	const reader = await (await get("/musterstadt", cookie)).text();
	expect(reader).toContain(`href="${start}"`);
	expect(reader).toContain("/musterstadt/plan/baeume");
});

test("each number of the start page leads to a list of so many steps", async () => {
	const html = await (await get(start)).text();
	const links = [
		...html.matchAll(/href="([^"]*\/massnahmen\?[^"]*)"[^>]*>(?:<svg.*?<\/svg>)?([^<]*(?:<strong>\d+<\/strong>|))/g),
	];
	expect(links.length).toBeGreaterThan(5);
	for (const address of ["?overdue=yes", "?change=moved", "?status=ongoing"]) {
		expect(links.some(([, link = ""]) => link.endsWith(address))).toBe(true);
	}
	const listed = async (query: string) => textOf(await (await get(`${start}/massnahmen?${query}`)).text());
	expect(await listed("overdue=yes")).toContain("2 Schritte");
	expect(await listed("change=moved")).toContain("1 Schritt");
	expect(await listed("change=stayed")).toContain("3 Schritte");
});

test("searches find parts of words and every way of writing umlauts; what is not found says what to do", async () => {
	const found = async (q: string) => textOf(await (await get(`${start}/massnahmen?q=${encodeURIComponent(q)}`)).text());
	for (const q of ["bäum", "baeum", "BAUM", "hundert bäume"])
		expect(await found(q)).toContain("Hundert Bäume pflanzen");
	expect(await found("zisterne")).toContain("1 Schritt");
	const nothing = await found("Patenschafften");
	expect(nothing).toContain("Prüfen Sie die Schreibweise");
	expect(nothing).toContain("Meinten Sie");
	expect((await get(`${start}/massnahmen?q=W.1`)).headers.get("location")).toBe(`${start}/massnahme/W.1`);
});

test("a list as it is shown is a file, too", async () => {
	const answer = await get(`${start}/massnahmen/liste.csv?overdue=yes`);
	const lines = (await answer.text()).trim().split("\r\n");
	expect(answer.headers.get("content-disposition")).toContain("baeume-2027-03-31-massnahmen.csv");
	expect([lines.length, lines[0]?.includes("Umsetzungsstand")]).toEqual([3, true]);
});

test("a measure shows its marks over the years and what was said before", async () => {
	const text = textOf(await (await get(`${start}/massnahme/B.1`)).text());
	expect(text).toContain("Es fehlte an Platz.");
	expect(text).toContain("2026 umgesetzt 2027 nicht umgesetzt");
	expect(text).toContain("Alle Standorte stehen fest.");
	expect((await get(`${start}/massnahme/b.1`)).headers.get("location")).toBe(`${start}/massnahme/B.1`);
	expect((await get(`${start}/massnahme/B.9`)).status).toBe(404);
});

test("files come with a name, and are asked for anew in case that they are taken down", async () => {
	const answer = await get(`${start}/1/bericht.json`);
	const { sha256 } = await register.store.read(register.municipality.id, (db) =>
		db.selectFrom("report").select("sha256").where("number", "=", 1).executeTakeFirstOrThrow(),
	);
	expect(answer.headers.get("etag")).toBe(`"${sha256}"`);
	expect(answer.headers.get("cache-control")).toBe("public, no-cache");
	expect(answer.headers.get("content-disposition")).toBe('attachment; filename="baeume-bericht-1.json"');
	const report = textOf(await (await get(`${start}/1`)).text());
	expect(report).toContain(sha256);
	expect(report).toContain("Word (DOCX)");
});

test("every page asks the database few questions, the same number each time, all of them in one transaction", async () => {
	let transactions = 0;
	register.database.pool.on("acquire", () => {
		transactions++;
	});
	const asked = async (path: string) => {
		register.queries.length = 0;
		transactions = 0;
		expect((await get(start + path)).status).toBe(200);
		return [register.queries.length, transactions] as const;
	};
	for (const [path, most] of [
		...([
			["", 6],
			["/1", 5],
			["/massnahmen?q=bäume", 4],
			["/massnahme/B.1", 4],
		] as const),
		...([
			["/handlungsfeld/B", 4],
			["/alle", 4],
			["/vergleich/1/2", 4],
		] as const),
	]) {
		await asked(path);
		const [[once], [again, inTransactions]] = [await asked(path), await asked(path)];
		expect([path, again, once <= most, inTransactions]).toEqual([path, once, true, 1]);
	}
});

const metaOf = (html: string, name: string) =>
	new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

test.each([
	["", "en/musterstadt/reports/baeume", "Plan für mehr Bäume", "1 von 4 Schritten läuft"],
	["/massnahme/B.1", "en/musterstadt/reports/baeume/measure/B.1", "B.1", "Stand 31. März 2027. "],
	[
		"/1",
		"en/musterstadt/reports/baeume/1",
		"Bericht 1",
		"Stand: 31. März 2026. 1 von 4 Schritten läuft, 1 ist umgesetzt",
	],
	["/alle", "en/musterstadt/reports/baeume/all", "Alle Berichte", "Schritten"],
])("the head of %s says what it is, where it stands, and what is new", async (path, english, title, description) => {
	const html = await (await get(start + path)).text();
	expect(metaOf(html, "og:title")).toContain(title);
	expect(metaOf(html, "description")).toContain(description);
	const site = register.publicAddress();
	expect(metaOf(html, "og:url")).toBe(`${site}${start}${path}`);
	expect(metaOf(html, "og:image")).toBe(`${site}${start}/vorschaubild.png`);
	expect(html).toContain(`<link rel="canonical" href="${site}${start}${path}"/>`);
	expect(html.match(/hreflang="en" href="[^"]*"/g)).toEqual([`hreflang="en" href="${site}/${english}"`]);
	expect(html).toMatch(/<link rel="alternate" type="application\/atom\+xml"/);
});

test.each(["", "/massnahme/B.1", "/massnahmen", "/handlungsfeld/B", "/alle", "/1", "/vergleich/1/2"])(
	"on paper %s says whose page it is, of which day and where it stands",
	async (path) => {
		const printed = /class="print-only[^>]*>([^<]*)</.exec(await (await get(start + path)).text())?.[1] ?? "";
		expect(printed).toMatch(/^Stadt musterstadt · Gezeigt am \d+\. \S+ \d{4} unter /);
		expect(printed.endsWith(`unter ${register.publicAddress()}${start}${path}`)).toBe(true);
	},
);

test("what changed in a field since the last report takes two clicks from the start page", async () => {
	const linkOf = (html: string, words: string) =>
		[...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].find(([, , text = ""]) =>
			textOf(text).includes(words),
		)?.[1];
	const first = await (await get(start)).text();
	const field = await (await get(linkOf(first, "B Bäume") ?? "")).text();
	expect(textOf(field)).toContain("Seit dem Bericht zum 31. März 2026");
	const shown = textOf(field.slice(field.indexOf('class="changes"'), field.indexOf("</table>")));
	expect(shown).toContain("fiel zurück");
	expect(shown).toContain("Es fehlte an Platz.");
});

test("a report that was taken down says so at its address, and what only it told is gone", async () => {
	const context = register.contextFor(operator, register.municipality);
	expect(await withdrawReport(context, { plan: "baeume", number: 1, reason: "Ein Name stand darin." })).toEqual({
		ok: true,
	});
	const report = await get(`${start}/1`);
	expect(report.status).toBe(410);
	expect(textOf(await report.text())).toContain("Ein Name stand darin.");
	expect((await get(`${start}/1/bericht.pdf`)).status).toBe(410);
	expect(textOf(await (await get(`${start}/alle`)).text())).toContain("zurückgezogen am");
	expect(textOf(await (await get(`${start}/massnahme/B.1`)).text())).not.toContain("Alle Standorte stehen fest.");
	await withdrawReport(context, { plan: "baeume", number: 2, reason: "Der Stand war ein anderer." });
	for (const path of ["", "/massnahme/B.1", "/massnahmen"]) expect((await get(start + path)).status).toBe(410);
});
