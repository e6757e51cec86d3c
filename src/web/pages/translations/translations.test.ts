// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { publishPlan } from "../../../../test/published-plan.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let cookie: string;

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false });
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
});
afterAll(() => register.close());

const list = "/musterstadt/plan/baeume/uebersetzungen";
const form = `${list}/ar`;
const reader = "/musterstadt/berichte/baeume/sprache/ar";
const shown = async (path: string) => (await app.request(path, { headers: { cookie } })).text();
const post = (path: string, fields: Readonly<Record<string, string>>) =>
	app.request(path, {
		method: "POST",
		headers: { cookie, Origin: "http://localhost" },
		body: new URLSearchParams(fields),
	});

/** What a form holds, as a browser would send it. */
function fieldsOf(page: string): Readonly<Record<string, string>> {
	const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
	const texts = [...page.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
	return Object.fromEntries([...hidden, ...texts].map(([, name = "", value = ""]) => [name, value]));
}

const save = async (changed: Readonly<Record<string, string>>, part = "") => {
	const path = part ? `${form}?feld=${part}` : form;
	return post(path, { ...fieldsOf(await shown(path)), ...changed });
};

test("a language is there for everybody once the coordinator shows it", async () => {
	expect((await post(list, { language: "ar" })).status).toBe(303);
	expect((await post(list, { language: "xx" })).status).toBe(404);
	expect((await app.request(reader)).status).toBe(404);
	expect((await save({ "text:title": "خطة الأشجار", "text:summary": "أشجار جديدة للمدينة." })).status).toBe(303);
	expect((await app.request(reader)).status).toBe(404);
	expect((await post(`${form}/zeigen`, { visible: "yes" })).status).toBe(303);
	expect((await app.request(reader)).status).toBe(200);
});

test("the page reads from right to left, and what is German in it says so", async () => {
	const page = await (await app.request(reader)).text();
	expect(page).toContain('<html lang="ar" dir="rtl">');
	expect(page).toContain("خطة الأشجار</bdi></h1>");
	expect(page).toContain("منفذة");
	expect(page).toContain('<footer class="site-footer" lang="de" dir="ltr">');
	for (const [tag, address] of [
		["de", "/musterstadt/berichte/baeume"],
		["en", "/en/musterstadt/reports/baeume"],
		["ar", reader],
	]) {
		expect(page).toContain(`<link rel="alternate" hreflang="${tag}" href="${register.publicAddress()}${address}"/>`);
	}
	expect(page).toContain("لم تُترجم جميع النصوص.");
});

test("all pages of the published plan lead to it, by its own name", async () => {
	const page = await (await app.request("/musterstadt/berichte/baeume")).text();
	expect(page).toMatch(/href="\/musterstadt\/berichte\/baeume\/sprache\/ar"[^>]*>العربية</);
	const before = (await app.request("/musterstadt/berichte/baeume")).headers.get("etag");
	await post(`${form}/zeigen`, { visible: "no" });
	const hidden = await app.request("/musterstadt/berichte/baeume");
	expect(hidden.headers.get("etag")).not.toBe(before);
	expect(await hidden.text()).not.toContain("العربية");
	await post(`${form}/zeigen`, { visible: "yes" });
});

test("only what is translated stands there, with who translated it", async () => {
	const parts = [...(await shown(form)).matchAll(/\?feld=([^"&]+)/g)].map(([, part = ""]) => part);
	const part = parts.find((one) => one !== "") ?? "";
	const fields = fieldsOf(await shown(`${form}?feld=${part}`));
	const measure = Object.keys(fields).find((name) => name.startsWith("text:measure:")) ?? "";
	const key = measure.slice("text:".length);
	expect((await save({ [measure]: "زراعة الأشجار", machine: key }, part)).status).toBe(303);
	const page = await (await app.request(reader)).text();
	expect(page).toContain("زراعة الأشجار");
	expect(page).toContain("ترجمة آلية");
	expect(page.match(/language-measure/g)).toHaveLength(1);
});

test("when the original changes, the translation says that it is stale until somebody looked", async () => {
	expect(await (await app.request(reader)).text()).not.toContain("ترجمة قديمة");
	await register.database.ownerPool.query(
		"UPDATE planstand.translation SET original_hash = repeat('0', 64) WHERE key = 'title'",
	);
	expect(await (await app.request(reader)).text()).toContain("ترجمة قديمة");
	expect(await shown(list)).toContain("1 veraltet");
	// Saving something else does not make it current.
	expect((await save({ "text:summary": "أشجار." })).status).toBe(303);
	expect(await (await app.request(reader)).text()).toContain("ترجمة قديمة");
	expect((await save({ checked: "title" })).status).toBe(303);
	expect(await (await app.request(reader)).text()).not.toContain("ترجمة قديمة");
});

test("of two who translate the same text the second sees what the first wrote", async () => {
	const fields = fieldsOf(await shown(form));
	expect((await post(form, { ...fields, "text:title": "خطة أولى" })).status).toBe(303);
	const stale = await post(form, { ...fields, "text:title": "خطة ثانية" });
	expect(stale.status).toBe(409);
	const page = await stale.text();
	for (const text of ["خطة أولى", "خطة ثانية"]) expect(page).toContain(text);
	// Another text of the same language is nobody's business.
	expect((await post(form, { ...fields, "text:title": "خطة أولى", "text:summary": "نص آخر" })).status).toBe(303);
	expect((await post(form, { ...fieldsOf(page), "text:title": "خطة ثانية" })).status).toBe(303);
});

test("an emptied text is no longer there, and a text too long is not saved", async () => {
	expect((await save({ "text:summary": "" })).status).toBe(303);
	expect(await (await app.request(reader)).text()).not.toContain("نص آخر");
	expect((await save({ "text:summary": "ا".repeat(20_001) })).status).toBe(422);
});
