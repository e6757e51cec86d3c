// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { inventedDraft } from "../../test/invented-draft.ts";
import { checkDraft } from "../plan/check-draft.ts";
import { createApp } from "./app.ts";
import { loadAssets } from "./assets.ts";
import { href } from "./routes.ts";
import type { Services } from "./services.ts";

const assets = loadAssets();
const site = "http://localhost";

type Checked = Awaited<ReturnType<Services["checkPlanDocument"]>>;
const good: Checked = {
	ok: true,
	draft: inventedDraft,
	asOf: "2026-03-31",
	findings: checkDraft(inventedDraft, "2026-03-31"),
};

/** These pages need no database. */
const noRegister = {
	municipalities: async () => [],
	findMunicipality: async () => undefined,
	findSession: async () => undefined,
	forgetMunicipality: () => {},
	publicAddress: () => site,
	trustProxy: false,
	sendsMail: false,
	mailQueued: () => {},
	mirrorRequested: () => {},
	longWork: { begin: () => {} },
	setUpCode: "",
	contextFor: () => {
		throw new Error("There is no register here.");
	},
};

const appWith = (check: Services["checkPlanDocument"] = async () => good) => {
	let count = 0;
	const faults: string[] = [];
	const services: Services = {
		...noRegister,
		checkPlanDocument: check,
		now: () => new Date("2026-04-01T10:00:00Z"),
		newId: () => `id-${++count}`,
		logFault: (reference) => faults.push(reference),
	};
	return { app: createApp(services, assets), faults };
};

const upload = (name = "plan.pdf", content = "x", headers: Record<string, string> = {}): RequestInit => {
	const body = new FormData();
	body.set("file", new File([content], name));
	return { method: "POST", body, headers: { Origin: site, ...headers } };
};

const reading = href("de", "reading", { id: "id-1" });

test("the first page is a plain form that needs no script", async () => {
	const { app } = appWith();
	const html = await (await app.request("/lesen")).text();
	expect(html).toMatch(/^<!doctype html><html lang="de">/i);
	expect(html).toContain(
		'<form id="upload" class="upload" method="post" enctype="multipart/form-data" action="/lesen"',
	);
	expect(html).toContain('type="file"');
});

test("the first page speaks English under its own address", async () => {
	const { app } = appWith();
	const html = await (await app.request("/en/read")).text();
	expect(html).toContain('<html lang="en">');
	expect(html).toContain('action="/en/read"');
	expect(html).toContain('href="/lesen" lang="de"');
});

test("every answer forbids foreign content and sets no cookie", async () => {
	const { app } = appWith();
	for (const path of ["/", "/nirgends", assets.address.styles]) {
		const { headers } = await app.request(path);
		expect(headers.get("content-security-policy")).toContain("default-src 'self'");
		expect(headers.get("content-security-policy")).not.toContain("unsafe");
		expect(headers.get("x-content-type-options")).toBe("nosniff");
		expect(headers.get("referrer-policy")).toBe("same-origin");
		expect(headers.has("set-cookie")).toBe(false);
	}
});

test("no page carries inline styles or scripts", async () => {
	const { app } = appWith();
	await app.request("/lesen", upload());
	for (const path of ["/", "/lesen", reading]) {
		const html = await (await app.request(path)).text();
		expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+="/);
	}
});

test("stylesheets are kept for ever under an address that changes with them", async () => {
	const { app } = appWith();
	const answer = await app.request(assets.address.styles, { headers: { "Accept-Encoding": "br" } });
	expect(answer.headers.get("cache-control")).toContain("immutable");
	expect(answer.headers.get("content-encoding")).toBe("br");
	expect(assets.address.styles).toMatch(/^\/assets\/planstand\.[\w-]{12}\.css$/);
});

test("an uploaded file leads to its result, which says what was read", async () => {
	const { app } = appWith();
	const answer = await app.request("/lesen", upload());
	expect(answer.status).toBe(303);
	expect(answer.headers.get("location")).toBe(reading);
	const html = await (await app.request(reading)).text();
	expect(html).toContain("3 Maßnahmen mit 4 Schritten in 2 Handlungsfeldern gelesen.");
	expect(html).toContain("2 Schritte sollten Sie prüfen.");
	expect(html).toContain("Bäume &lt;gießen&gt; &amp; pflegen");
	expect(html).toContain("Der Ausschuss tagt im Mai.");
	expect(html).toContain("seit 5 Jahren überfällig");
});

test("the filter lives in the address", async () => {
	const { app } = appWith();
	await app.request("/lesen", upload());
	const html = await (await app.request(`${reading}?review=status-unknown`)).text();
	expect(html).toContain("1 von 4 Schritten ausgewählt.");
	expect(html).toContain("Patenschaften vermitteln");
	expect(html).not.toContain("Regen auffangen");
});

test("a filter that nothing fits says so", async () => {
	const { app } = appWith();
	await app.request("/lesen", upload());
	const html = await (await app.request(`${reading}?status=nonsense`)).text();
	expect(html).toContain("Zu dieser Auswahl gibt es keine Schritte.");
});

test("the result can be taken along as JSON and as CSV", async () => {
	const { app } = appWith();
	await app.request("/lesen", upload());
	const json = await app.request(href("de", "readingJson", { id: "id-1" }));
	expect(await json.json()).toEqual(inventedDraft);
	const csv = await (await app.request(href("de", "readingCsv", { id: "id-1" }))).text();
	expect(csv.split("\r\n")).toHaveLength(6);
	expect(csv).toContain(",'=1+1 Zisternen,");
});

test("a file that cannot be read is answered with its reason above the form", async () => {
	const { app } = appWith(async () => ({ ok: false, problem: { kind: "scanned", place: "", detail: "" } }));
	await app.request("/lesen", upload("bild.pdf"));
	const answer = await app.request(reading);
	expect(answer.status).toBe(422);
	const html = await answer.text();
	expect(html).toContain("„bild.pdf“ wurde nicht gelesen");
	expect(html).toContain("OCR");
	expect(html).toContain('action="/lesen"');
});

test("a form without a file is answered with what is missing", async () => {
	const { app } = appWith();
	const answer = await app.request("/lesen", { method: "POST", body: new FormData(), headers: { Origin: site } });
	expect(answer.status).toBe(400);
	expect(await answer.text()).toContain("Es ist keine Datei ausgewählt.");
});

test("a form from another site is refused", async () => {
	const { app } = appWith();
	const answer = await app.request("/lesen", upload("plan.pdf", "x", { Origin: "http://elsewhere.example" }));
	expect(answer.status).toBe(403);
});

test("a file over the limit is refused before it is read", async () => {
	const { app } = appWith(async () => expect.unreachable());
	const answer = await app.request("/lesen", upload("plan.pdf", "x", { "Content-Length": String(60 * 1024 * 1024) }));
	expect(answer.status).toBe(413);
	expect(await answer.text()).toContain("zu groß");
});

test("the island is told where the progress and the result will stand", async () => {
	const { app } = appWith();
	const answer = await app.request("/lesen", upload("plan.pdf", "x", { Accept: "application/json" }));
	expect(answer.status).toBe(202);
	expect(await answer.json()).toEqual({ result: "/ergebnis/id-1", progress: "/ergebnis/id-1/fortschritt" });
	expect(await (await app.request("/ergebnis/id-1/fortschritt")).json()).toMatchObject({ state: "read" });
});

test("progress tells the page that was read last", async () => {
	const { app } = appWith(async ({ onProgress }) => {
		onProgress?.(3, 12);
		return new Promise<never>(() => {});
	});
	await app.request("/lesen", upload("plan.pdf", "x", { Accept: "application/json" }));
	expect(await (await app.request("/ergebnis/id-1/fortschritt")).json()).toEqual({
		state: "reading",
		sentence: "Seite 3 von 12 gelesen",
		percent: 25,
	});
	expect((await app.request(reading)).status).toBe(202);
});

test("a fault of ours is logged once and shown as its number", async () => {
	const { app, faults } = appWith(async () => {
		throw new Error("secret detail");
	});
	await app.request("/lesen", upload());
	const answer = await app.request(reading);
	const html = await answer.text();
	expect(answer.status).toBe(500);
	expect(faults).toHaveLength(1);
	expect(html).toContain(faults[0]);
	expect(html).not.toContain("secret detail");
});

test("a fourth file at the same time is asked to wait", async () => {
	const { app } = appWith(() => new Promise<never>(() => {}));
	const first = () => app.request("/lesen", upload("plan.pdf", "x", { Accept: "application/json" }));
	await Promise.all([first(), first(), first()]);
	const answer = await app.request("/lesen", upload());
	expect(answer.status).toBe(503);
	expect(answer.headers.get("retry-after")).toBe("30");
});

test("unknown addresses and results that are gone say what to do", async () => {
	const { app } = appWith();
	for (const path of ["/nirgends", "/ergebnis/weg", "/en/result/gone", "/beispiel/etc"]) {
		const answer = await app.request(path);
		expect(answer.status).toBe(404);
		expect(await answer.text()).toMatch(/Zur Startseite|To the start page/);
	}
});

test("the sample plan is read and given out", async () => {
	const { app } = appWith();
	const read = await app.request("/beispiel/lesen", { method: "POST", headers: { Origin: site } });
	expect(read.headers.get("location")).toBe(reading);
	const file = await app.request(href("de", "sample", { file: "fachplan.docx" }));
	expect(file.status).toBe(200);
	expect(file.headers.get("content-disposition")).toContain("fachplan.docx");
});
