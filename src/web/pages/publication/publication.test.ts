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
	const app = createApp({ ...register, newId: () => "id", logFault }, loadAssets());
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

test("every page asks the database few questions, the same number each time", async () => {
	const asked = async (path: string) => {
		register.queries.length = 0;
		expect((await get(start + path)).status).toBe(200);
		return register.queries.length;
	};
	for (const path of ["", "/massnahmen?q=bäume", "/massnahme/B.1", "/handlungsfeld/B", "/alle", "/1"]) {
		await asked(path);
		const [once, again] = [await asked(path), await asked(path)];
		expect([path, again, once <= 10]).toEqual([path, once, true]);
	}
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
