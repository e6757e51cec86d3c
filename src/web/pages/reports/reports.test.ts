// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as pause } from "node:timers/promises";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { openHastyWriter } from "../../../../test/hasty-writer.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: Hono;
let ask: (path: string, form?: Readonly<Record<string, string>>) => Promise<Response>;

const base = "/musterstadt/plan/baeume/berichte";
const asOf = inventedDraft.document.asOf;

beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "baeume", inventedDraft);
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	app = createApp({ ...register, logFault }, loadAssets());
	const { cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	ask = async (path, form) => {
		const headers = { cookie, Origin: "http://localhost" };
		return app.request(path, form ? { method: "POST", headers, body: new URLSearchParams(form) } : { headers });
	};
});
afterAll(() => register.close());

const read = async (path: string) => (await ask(path)).text();

/** Follows an address until the page no longer loads itself again, as a browser does. */
async function arrive(
	path: string,
): Promise<{ readonly path: string; readonly status: number; readonly text: string }> {
	const answer = await ask(path);
	if (answer.status === 303) return arrive(answer.headers.get("location") ?? "");
	if (!answer.headers.has("refresh")) return { path, status: answer.status, text: await answer.text() };
	await pause(50);
	return arrive(path);
}

/** What a form would send that is opened and filled in. */
async function filled(path: string, values: Readonly<Record<string, string>>) {
	const hidden = (await read(path)).matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g);
	return { ...Object.fromEntries([...hidden].map(([, name, value]) => [name, value])), ...values };
}

/** Keeps whatever is made from being saved until it is let go. */
async function holdPlan() {
	const client = await register.database.ownerPool.connect();
	await client.query("BEGIN; SELECT FROM planstand.plan FOR UPDATE");
	return async () => {
		await client.query("ROLLBACK");
		client.release();
	};
}

const publish = `${base}/neu/veroeffentlichen`;
const first = `?asOf=${asOf}`;

test("without a report the list leads to the preview of what was brought in", async () => {
	const list = await read(base);
	expect(list).toContain("ist noch kein Bericht erschienen");
	expect(list).toContain(`href="${base}/neu${first}"`);
});

test("the preview shows every page and what to look at, and stops nothing", async () => {
	const { text: preview } = await arrive(`${base}/neu${first}`);
	expect(preview).toContain("Stand in Worten, die der Plan nicht kennt");
	expect(preview).not.toContain("verhindert");
	const pictures = [...preview.matchAll(/<img src="([^"]+)" alt="Seite (\d+) von (\d+)/g)];
	expect(pictures.length).toBeGreaterThan(2);
	expect(pictures.map(([, , page]) => Number(page))).toEqual(pictures.map((_, at) => at + 1));
	const last = await ask((pictures.at(-1)?.[1] ?? "").replaceAll("&amp;", "&"));
	expect(last.headers.get("content-type")).toBe("image/png");
});

test("a form that is not confirmed, or whose embargo is over or no moment, publishes nothing and keeps what was typed", async () => {
	const values = { paper: "V0001/26", day: "2020-02-02", time: "08:00" };
	const answer = await ask(publish, await filled(publish + first, values));
	expect(answer.status).toBe(422);
	const page = await answer.text();
	expect(page).toContain("Dieser Zeitpunkt ist schon vorbei");
	expect(page).toContain("Bestätigen Sie");
	expect(page).toContain('value="V0001/26"');
	const gap = await ask(publish, await filled(publish + first, { day: "2099-03-29", time: "02:30", confirm: "yes" }));
	expect(await gap.text()).toContain("Diesen Zeitpunkt gibt es nicht");
	expect(await read(base)).toContain("ist noch kein Bericht erschienen");
});

test("two clicks publish once; the receipt says where everybody reads it, and every file is the stored one", async () => {
	const form = await filled(publish + first, { paper: "V0001/26", confirm: "yes" });
	const release = await holdPlan();
	const clicks = await Promise.all([ask(publish, form), ask(publish, form)]);
	const [progress = "", other] = clicks.map(({ headers }) => headers.get("location") ?? "");
	expect(other).toBe(progress);
	expect(progress).toContain(`${base}/neu/entsteht/${form.id}?since=`);
	const under = await ask(progress);
	expect(under.headers.get("refresh")).toBe("2");
	expect(await under.text()).toMatch(/(?:\d von 8|Alle) Dateien sind geschrieben/u);
	await release();
	const { path, text: page } = await arrive(progress);
	expect(path).toBe(`${base}/1?done=published`);
	// Pressed once more when all is done, or looked at once more: the same receipt.
	expect((await arrive((await ask(publish, form)).headers.get("location") ?? "")).path).toBe(path);
	expect(page).toContain("Alle können ihn jetzt lesen");
	expect(page).toContain("http://localhost/musterstadt/berichte/baeume/1");
	const files = [...page.matchAll(/href="([^"]+\/datei\/[^"]+)"/g)].map(([, address = ""]) => address);
	expect(files).toHaveLength(8);
	for (const address of files) {
		const answer = await ask(address);
		expect(answer.status).toBe(200);
		expect(answer.headers.get("cache-control")).toBe("private, no-store");
	}
	expect(await (await ask(`${base}/1/datei/bericht.json`)).json()).toMatchObject({ number: 1, paper: "V0001/26" });
});

test("another report of the day is refused, with the words for it", async () => {
	const answer = await ask(publish, { asOf, confirm: "yes" });
	expect(answer.status).toBe(409);
	expect(await answer.text()).toContain("Zu diesem Stichtag ist schon ein Bericht angelegt");
});

test("a correction says what is different; under embargo it waits for its moment", async () => {
	const correct = `?asOf=${asOf}&corrects=1`;
	expect(await read(`${base}/neu${correct}`)).toContain("Vorschau: Bericht Nr. 2, korrigiert Nr. 1");
	const embargo = { day: "2099-07-01", time: "08:30", confirm: "yes" };
	const silent = await ask(publish, await filled(publish + correct, embargo));
	expect(await silent.text()).toContain("Schreiben Sie, was anders ist");
	const done = await ask(publish, await filled(publish + correct, { ...embargo, what: "Eine Zahl war falsch." }));
	const { text: receipt } = await arrive(done.headers.get("location") ?? "");
	expect(receipt).toContain("Er erscheint am 1. Juli 2099 um 08:30 von selbst");
	expect(receipt).toContain("Geben Sie sie vorher nicht weiter");
	const file = await ask(`${base}/2/datei/bericht.pdf`);
	expect(file.headers.get("content-disposition")).toBe('attachment; filename="SPERRFRIST-bericht.pdf"');
	const list = await read(base);
	expect(list).toContain("Sperrfrist bis 1. Juli 2099 um 08:30");
	expect(list).not.toContain("korrigiert durch");
});

test("what the plan says must be what was seen", async () => {
	const form = await filled(`${publish}?asOf=${asOf}&corrects=1`, { what: "Noch eine Zahl.", confirm: "yes" });
	const answer = await ask(publish, { ...form, seen: "anders" });
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain("Seit der Vorschau hat sich im Plan etwas geändert");
});

test("what cannot be written is not published: the form says so, with what was typed in it", async () => {
	const hasty = openHastyWriter(register.now);
	const contextFor: typeof register.contextFor = (...whom) => ({
		...register.contextFor(...whom),
		writeReport: hasty.writeReport,
	});
	const logFault = (_: string, error: unknown) => expect.unreachable(String(error));
	const usual = app;
	app = createApp({ ...register, contextFor, logFault }, loadAssets());
	const address = `${publish}?asOf=${asOf}&corrects=1`;
	const form = await filled(address, { what: "Eine Zahl war falsch.", confirm: "yes" });
	const { status, text } = await arrive((await ask(publish, form)).headers.get("location") ?? "");
	expect(status).toBe(422);
	expect(text).toContain("dass er nicht rechtzeitig fertig wurde");
	expect(text).toContain("Eine Zahl war falsch.</textarea>");
	expect(text).toContain(form.id);
	hasty.close();
	app = usual;
	expect(await read(base)).not.toContain(`href="${base}/3"`);
});

test("where nothing is being published any more the page says so, and does not load itself again", async () => {
	const address = `${base}/neu/entsteht/${register.newId()}`;
	expect((await arrive(address)).text).toContain("Hier wird nichts veröffentlicht");
	// Another process may be at it.
	const since = Math.floor(register.now().getTime() / 1000);
	expect((await ask(`${address}?since=${since}`)).headers.get("refresh")).toBe("2");
	expect((await arrive(`${address}?since=${since - 600}`)).text).toContain("es ist keiner erschienen");
});

test("what is missing by law leads those to its place who may fill it in", async () => {
	const coordinator = await read(`${base}/neu?asOf=${asOf}&corrects=1`);
	expect(coordinator).toContain("<li>Impressum</li>");
	const { cookie: other } = await signInAs(register, register.municipality, [{ role: "administrator" }]);
	const answer = await app.request(`${base}/neu?asOf=${asOf}&corrects=1`, { headers: { cookie: other } });
	expect(await answer.text()).toContain('href="/musterstadt/veroeffentlichung/impressum"');
});

test("a report is taken down with a reason, once", async () => {
	const address = `${base}/1/zuruecknehmen`;
	expect((await ask(address, { reason: "", confirm: "yes" })).status).toBe(422);
	expect((await ask(address, { reason: "Ein Name stand darin." })).status).toBe(422);
	const down = { reason: "Ein Name stand darin.", confirm: "yes" };
	for (const click of [1, 2]) {
		const answer = await ask(address, down);
		expect(answer.headers.get("location"), `click ${click}`).toBe(`${base}/1?done=withdrawn`);
	}
	expect(await read(`${base}/1`)).toContain("zurückgezogen");
	expect((await ask(address)).status).toBe(303);
});
