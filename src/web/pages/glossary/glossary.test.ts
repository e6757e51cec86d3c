// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let coordinator: string;
let reader: string;
beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "plan", inventedDraft, false);
	({ cookie: coordinator } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
	({ cookie: reader } = await signInAs(register, register.municipality, [{ role: "reader" }]));
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

const send = (cookie: string, fields: Record<string, string>) =>
	app.request("/musterstadt/glossar/bearbeiten", {
		method: "POST",
		headers: { cookie, origin: "http://localhost" },
		body: new URLSearchParams(fields),
	});
const show = async (cookie: string) => (await app.request("/musterstadt/glossar", { headers: { cookie } })).text();

test("an entry is added, changed and removed, and each is recorded", async () => {
	expect((await send(coordinator, { abbreviation: " UVP ", meaning: "Umweltprüfung", do: "save" })).status).toBe(303);
	expect(await show(reader)).toMatch(/UVP<\/dt><dd[^>]*>Umweltprüfung/);
	const change = { abbreviation: "UVP", meaning: "Umweltverträglichkeitsprüfung", version: "1", do: "save" };
	expect((await send(coordinator, change)).status).toBe(303);
	expect((await send(coordinator, { ...change, version: "2", do: "remove" })).status).toBe(303);
	expect(await show(reader)).not.toContain("UVP");
	const actions = await register.store.read(register.municipality.id, (db) =>
		db.selectFrom("event").select("action").where("subject_kind", "=", "glossary").orderBy("sequence").execute(),
	);
	expect(actions.map(({ action }) => action)).toEqual([
		"add-glossary-entry",
		"edit-glossary-entry",
		"remove-glossary-entry",
	]);
});

test("the second of two who change the same entry sees both texts and overwrites nothing", async () => {
	await send(coordinator, { abbreviation: "BUGA", meaning: "Gartenschau", do: "save" });
	await send(coordinator, { abbreviation: "BUGA", meaning: "Bundesgartenschau", version: "1", do: "save" });
	const late = await send(coordinator, { abbreviation: "BUGA", meaning: "Große Schau", version: "1", do: "save" });
	const html = await late.text();
	expect(late.status).toBe(409);
	expect(html).toContain("„Bundesgartenschau“");
	expect(html).toMatch(/<textarea[^>]*>Große Schau<\/textarea>/);
	expect(html).toContain('name="version" value="2"');
	expect(await show(reader)).toContain("Bundesgartenschau");
});

test("what is missing is said, and what was typed stays", async () => {
	const answer = await send(coordinator, { abbreviation: "XYZ", meaning: " ", do: "save" });
	expect(answer.status).toBe(422);
	const html = await answer.text();
	expect(html).toContain('role="alert"');
	expect(html).toContain('href="#meaning"');
	expect(html).toContain('value="XYZ"');
});

test("who may not change it is refused, and who may not read any plan sees nothing", async () => {
	expect((await send(reader, { abbreviation: "A1", meaning: "b", do: "save" })).status).toBe(403);
	expect((await app.request("/musterstadt/glossar/bearbeiten", { headers: { cookie: reader } })).status).toBe(403);
	expect((await app.request("/musterstadt/glossar")).status).toBe(303);
	expect(await show(reader)).not.toContain("/glossar/bearbeiten");
});
