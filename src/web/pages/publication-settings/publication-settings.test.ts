// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fewWords, onePixel } from "../../../../test/access/one-pixel.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let cookie: string;

beforeAll(async () => {
	register = await openTestRegister();
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "administrator" }]));
});
afterAll(() => register.close());

const home = "/musterstadt/veroeffentlichung";
const shown = async (path: string) => (await app.request(path, { headers: { cookie } })).text();
const isPublic = async (path: string) => (await app.request(path)).text();
const post = (path: string, body: BodyInit) =>
	app.request(path, { method: "POST", headers: { cookie, Origin: "http://localhost" }, body });
const version = async (path: string) => /name="version" value="(\d+)"/.exec(await shown(path))?.[1] ?? "";
const save = async (path: string, fields: Readonly<Record<string, string>>) =>
	post(path, new URLSearchParams({ version: await version(path), ...fields }));

describe("the form", () => {
	test("what is saved stands on the public pages at once", async () => {
		expect((await save(home, { publisher: "Amt für Soziales", email: "plan@example.org" })).status).toBe(303);
		const imprint = { address: "Markt 1\n01234 Musterstadt", representative: "Bürgermeisterin Muster", vatId: "DE123" };
		expect((await save(`${home}/impressum`, { ...imprint, text: "# Haftung\nKeine.\n\nEnde." })).status).toBe(303);
		const page = await isPublic("/musterstadt/impressum");
		for (const text of [
			"Markt 1",
			"Bürgermeisterin Muster",
			"DE123",
			"plan@example.org",
			"Haftung</h2>",
			'<p class="kern-body">Ende.</p>',
		]) {
			expect(page).toContain(text);
		}
		expect(page).not.toContain("noch nicht fertig");
	});

	test("every mistake is said at its field, and nothing is saved", async () => {
		const wrong = { accent: "#ffff00", email: "plan", website: "www", municipalityKey: "1", widgetHosts: "*" };
		const answer = await save(home, wrong);
		expect(answer.status).toBe(422);
		const page = await answer.text();
		for (const field of Object.keys(wrong)) expect(page).toContain(`href="#${field}"`);
		expect(page).toContain('value="#ffff00"');
		expect(await shown(home)).not.toContain("#ffff00");
	});

	test("nobody's words are overwritten unseen", async () => {
		const given = await version(home);
		expect((await save(home, { version: given, publisher: "Sozialamt" })).status).toBe(303);
		const answer = await save(home, { version: given, publisher: "Rathaus" });
		expect(answer.status).toBe(409);
		const page = await answer.text();
		expect(page).toContain("Herausgeber: Sozialamt");
		expect(page).toContain('value="Rathaus"');
		expect(
			(
				await post(
					home,
					new URLSearchParams({ version: /name="version" value="(\d+)"/.exec(page)?.[1] ?? "", publisher: "Rathaus" }),
				)
			).status,
		).toBe(303);
	});

	test("known barriers are kept as rows and shown in the statement", async () => {
		const path = `${home}/barrierefreiheit`;
		const form = new URLSearchParams({
			version: await version(path),
			conformance: "partial",
			preparedOn: "2026-02-03",
		});
		const rows = [
			["Karten", "Sie kommen von Dritten.", "Eine Liste"],
			["", "", ""],
			["Alte PDF", "Zu viele.", ""],
		];
		for (const [content = "", reason = "", alternative = ""] of rows) {
			form.append("barrierContent", content);
			form.append("barrierReason", reason);
			form.append("barrierAlternative", alternative);
		}
		expect((await post(path, form)).status).toBe(303);
		const page = await isPublic("/musterstadt/barrierefreiheit");
		for (const text of ["teilweise", "Karten", "Eine Liste", "Alte PDF", "3. Februar 2026"])
			expect(page).toContain(text);
		form.set("version", await version(path));
		form.append("barrierContent", "");
		form.append("barrierReason", "");
		form.append("barrierAlternative", "Telefon");
		expect((await post(path, form)).status).toBe(422);
	});

	test("who saves leaves a trace in the log", async () => {
		const log = await shown("/musterstadt/protokoll");
		expect(log).toContain("Impressum geändert");
	});
});

const file = (bytes: Uint8Array<ArrayBuffer>) => {
	const form = new FormData();
	form.set("file", new File([bytes], "datei"));
	return form;
};

describe("files", () => {
	test("a logo is known by its bytes, shown to everybody, and taken away again", async () => {
		expect((await app.request("/musterstadt/logo")).status).toBe(404);
		const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
		expect((await post(`${home}/logo`, file(svg))).status).toBe(422);
		expect((await post(`${home}/logo`, file(new Uint8Array()))).status).toBe(422);
		expect((await post(`${home}/logo`, file(onePixel))).status).toBe(303);
		const given = await app.request("/musterstadt/logo");
		expect(given.headers.get("content-type")).toBe("image/png");
		expect(new Uint8Array(await given.arrayBuffer())).toEqual(onePixel);
		expect(
			(await app.request("/musterstadt/logo", { headers: { "If-None-Match": given.headers.get("etag") ?? "" } }))
				.status,
		).toBe(304);
		expect((await post(`${home}/logo`, new URLSearchParams({ remove: "yes" }))).status).toBe(303);
		expect((await app.request("/musterstadt/logo")).status).toBe(404);
	});

	test("a film is played in pieces, and kept with its size and length", async () => {
		const film = new Uint8Array([
			0,
			0,
			0,
			24,
			...Buffer.from("ftypisom"),
			...Array.from({ length: 500 }, (_, at) => at % 256),
		]);
		expect((await post(`${home}/film`, file(onePixel))).status).toBe(422);
		expect((await post(`${home}/film`, file(film))).status).toBe(303);
		expect(
			(await save(`${home}/sprachen`, { signLanguageLength: "2:30", easyLanguage: "Das ist ein Plan.\nEr hilft." }))
				.status,
		).toBe(303);
		const page = await isPublic("/musterstadt/gebaerdensprache");
		for (const text of ["<video", "2:30", "download"]) expect(page).toContain(text);
		const piece = await app.request("/musterstadt/gebaerdensprache/film", { headers: { Range: "bytes=2-5" } });
		expect(piece.status).toBe(206);
		expect(new Uint8Array(await piece.arrayBuffer())).toEqual(film.slice(2, 6));
		expect(piece.headers.get("content-range")).toBe(`bytes 2-5/${film.byteLength}`);
		expect(page).not.toContain("<track");
		expect((await post(`${home}/untertitel`, file(film))).status).toBe(422);
		expect((await post(`${home}/untertitel`, file(fewWords))).status).toBe(303);
		expect(await isPublic("/musterstadt/gebaerdensprache")).toContain('src="/musterstadt/gebaerdensprache/untertitel"');
		const captions = await app.request("/musterstadt/gebaerdensprache/untertitel");
		expect(captions.headers.get("content-type")).toBe("text/vtt; charset=utf-8");
		const easy = await isPublic("/musterstadt/leichte-sprache");
		expect(easy.match(/easy-language__sentence/g)).toHaveLength(2);
	});
});
