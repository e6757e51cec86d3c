// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { fewFrames, fewWords, onePixel } from "../../../../test/access/one-pixel.ts";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { publish, publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import { withdrawReport } from "../../../usecase/report/withdraw-report.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let cookie: string;

const list = "/musterstadt/plan/baeume/uebersetzungen";
const [easyForm, signForm] = [`${list}/leichte-sprache`, `${list}/gebaerdensprache`];
const start = "/musterstadt/berichte/baeume";
const [easyPage, signPage] = [`${start}/leichte-sprache`, `${start}/gebaerdensprache`];

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false });
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
});
afterAll(() => register.close());

const shown = async (path: string) => (await app.request(path, { headers: { cookie } })).text();
const isPublic = async (path: string) => (await app.request(path)).text();
const statusOf = async (path: string) => (await app.request(path)).status;
const post = (path: string, body: BodyInit) =>
	app.request(path, { method: "POST", headers: { cookie, Origin: "http://localhost" }, body });
const version = async (path: string) => /name="version" value="(\d+)"/.exec(await shown(path))?.[1] ?? "";
const save = async (path: string, fields: Readonly<Record<string, string>>) =>
	post(path, new URLSearchParams({ version: await version(path), report: "1", ...fields }));
const upload = (path: string, bytes: Uint8Array<ArrayBuffer>) => {
	const form = new FormData();
	form.set("file", new File([bytes], "datei"));
	return post(path, form);
};

test("what a plan does not say in another way is nowhere, and nothing empty is shown", async () => {
	for (const path of [easyPage, signPage, `${signPage}/film`, `${signPage}/untertitel`]) {
		expect(await statusOf(path)).toBe(404);
	}
	const page = await isPublic(start);
	expect(page).not.toContain(easyPage);
	expect(page).toContain('href="/musterstadt/leichte-sprache"');
	expect(await shown(list)).toContain("Noch nicht eingetragen");
});

test("a text in Leichte Sprache stands there with headings, sentences and lists, in both languages of the site", async () => {
	const before = (await app.request(start)).headers.get("etag");
	const text =
		"# Bäume\nDie Stadt pflanzt Bäume.\nDas ist gut.\n\nDie Stadt macht das:\n- Plätze suchen\n- <b>Gießen</b>";
	expect((await save(easyForm, { text })).status).toBe(303);
	const page = await isPublic(easyPage);
	expect(page).toContain("Bäume</h2>");
	expect(page.match(/easy-language__sentence/g)).toHaveLength(3);
	expect(page).toContain("<li>Plätze suchen</li><li>&lt;b&gt;Gießen&lt;/b&gt;</li>");
	expect(await isPublic("/en/musterstadt/reports/baeume/easy-language")).toContain(
		'<div class="easy-language" lang="de">',
	);
	const first = await app.request(start);
	// Kept pages are made anew.
	expect(first.headers.get("etag")).not.toBe(before);
	expect(await first.text()).toMatch(new RegExp(`<header[^]*href="${easyPage}"[^>]*>.*Leichte Sprache[^]*</header>`));
});

test("nobody's text is overwritten unseen, and the report that it tells of must be one that everybody may read", async () => {
	const given = await version(easyForm);
	expect((await save(easyForm, { text: "Erster Text." })).status).toBe(303);
	const stale = await save(easyForm, { version: given, text: "Zweiter Text." });
	expect(stale.status).toBe(409);
	const page = await stale.text();
	for (const text of ["Erster Text.", "Zweiter Text."]) expect(page).toContain(text);
	for (const wrong of [{ report: "7" }, { report: "" }, { text: "ä".repeat(50_001) }]) {
		expect((await save(easyForm, { text: "Text.", ...wrong })).status).toBe(422);
	}
	expect(await isPublic(easyPage)).toContain("Erster Text.");
});

test("a film elsewhere is only linked to; an uploaded one goes before it, with size, length, captions and its text", async () => {
	for (const wrong of [{ link: "javascript:alert(1)" }, { length: "lang" }]) {
		expect((await save(signForm, wrong)).status).toBe(422);
	}
	const link = "https://www.musterstadt.example/film";
	expect((await save(signForm, { link, length: "2:30", transcript: "# Text\nGuten Tag." })).status).toBe(303);
	const linked = await isPublic(signPage);
	expect(linked).toContain(`href="${link}"`);
	expect(linked).not.toContain("<video");
	expect((await upload(`${signForm}/film`, onePixel)).status).toBe(422);
	expect((await upload(`${signForm}/film`, fewFrames)).status).toBe(303);
	expect((await upload(`${signForm}/untertitel`, onePixel)).status).toBe(422);
	expect((await upload(`${signForm}/untertitel`, fewWords)).status).toBe(303);
	const page = await isPublic(signPage);
	for (const text of [
		"<video",
		'<track kind="captions"',
		"download",
		"0,1 MB, 2:30 Minuten",
		"Text</h2>",
		"Guten Tag.",
	]) {
		expect(page).toContain(text);
	}
	const captions = await app.request(`${signPage}/untertitel`);
	expect(captions.headers.get("content-type")).toBe("text/vtt; charset=utf-8");
	expect(new Uint8Array(await captions.arrayBuffer())).toEqual(fewWords);
	const piece = await app.request(`${signPage}/film`, { headers: { Range: "bytes=4-7" } });
	expect([piece.status, await piece.text()]).toEqual([206, "ftyp"]);
});

test("a film that is too small to see hands is not taken, and one that says its length needs nobody to write it", async () => {
	const film = (width: number, height: number) => {
		const box = (name: string, ...parts: readonly Buffer[]) => {
			const head = Buffer.alloc(8);
			head.writeUInt32BE(8 + Buffer.concat(parts).length);
			head.write(name, 4);
			return Buffer.concat([head, ...parts]);
		};
		const [head, track] = [Buffer.alloc(100), Buffer.alloc(84)];
		head.writeUInt32BE(600, 12);
		head.writeUInt32BE(600 * 95, 16);
		track.writeUInt16BE(width, 76);
		track.writeUInt16BE(height, 80);
		return new Uint8Array(
			Buffer.concat([
				Buffer.from(fewFrames),
				Buffer.alloc(4),
				box("moov", box("mvhd", head), box("trak", box("tkhd", track))),
			]),
		);
	};
	expect((await upload(`${signForm}/film`, film(300, 240))).status).toBe(422);
	expect((await upload(`${signForm}/film`, film(320, 240))).status).toBe(303);
	expect(await isPublic(signPage)).toContain("1:35 Minuten");
	expect((await upload("/musterstadt/veroeffentlichung/film", film(300, 240))).status).toBe(403);
});

test("once a newer report is out, both say of which they tell, until somebody says that they fit", async () => {
	const corrects = { number: 1, what: "Eine Zahl." };
	expect(await publish(register, { plan: "baeume", asOf: "2026-03-31", corrects })).toBe(2);
	for (const path of [easyPage, signPage])
		expect(await isPublic(path)).toContain("gilt für den Bericht vom 31. März 2026");
	expect((await shown(list)).match(/aber veraltet/g)).toHaveLength(2);
	expect((await save(easyForm, { text: "Neuer Text.", report: "2" })).status).toBe(303);
	expect(await isPublic(easyPage)).not.toContain("gilt für den Bericht");
});

test("what tells of a report that was taken down is taken down with it, film and all", async () => {
	const context = register.contextFor(operator, register.municipality);
	expect((await withdrawReport(context, { plan: "baeume", number: 1, reason: "Ein Name stand darin." })).ok).toBe(true);
	for (const path of [signPage, `${signPage}/film`, `${signPage}/untertitel`]) expect(await statusOf(path)).toBe(404);
	expect(await isPublic(start)).not.toContain(signPage);
	expect(await shown(list)).toContain("wurde zurückgezogen");
	expect(await isPublic(easyPage)).toContain("Neuer Text.");
});

test("an emptied text and a film that was taken away are gone for everybody", async () => {
	expect((await save(easyForm, { text: "", report: "2" })).status).toBe(303);
	expect(await statusOf(easyPage)).toBe(404);
	expect((await save(signForm, { link: "", report: "2" })).status).toBe(303);
	expect(await statusOf(`${signPage}/film`)).toBe(200);
	for (const file of ["film", "untertitel"]) {
		expect((await post(`${signForm}/${file}`, new URLSearchParams({ remove: "yes" }))).status).toBe(303);
	}
	expect(await statusOf(signPage)).toBe(404);
});

test("before the first report there is nothing to be said in other ways", async () => {
	await commitPlan(register, "neu", inventedDraft);
	const place = "/musterstadt/plan/neu/uebersetzungen";
	expect(await shown(`${place}/leichte-sprache`)).toContain("noch kein Bericht veröffentlicht");
	expect(
		(await post(`${place}/leichte-sprache`, new URLSearchParams({ text: "Text.", report: "1", version: "0" }))).status,
	).toBe(422);
	expect((await upload(`${place}/gebaerdensprache/film`, fewFrames)).status).toBe(422);
});
