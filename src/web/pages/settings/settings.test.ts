// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
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

const path = "/musterstadt/einstellungen";
const shown = async () => (await app.request(path, { headers: { cookie } })).text();
const save = (fields: Readonly<Record<string, string>>, as = cookie) =>
	app.request(path, {
		method: "POST",
		headers: { cookie: as, "Content-Type": "application/x-www-form-urlencoded", Origin: "http://localhost" },
		body: new URLSearchParams(fields),
	});
const version = async () => /name="version" value="(\d+)"/.exec(await shown())?.[1] ?? "";

test("what a municipality says of itself is saved, and its name stands on every page at once", async () => {
	const fields = { version: await version(), name: "Neustadt", state: "Sachsen", address: "Markt 1\n01234 Neustadt" };
	expect((await save({ ...fields, email: "plan@example.org" })).status).toBe(303);
	const page = await shown();
	for (const text of ["Neustadt</a>", "Markt 1\n01234 Neustadt", "plan@example.org"]) expect(page).toContain(text);
	expect(page).toMatch(/<option value="Sachsen" selected/);
});

test("what is wrong is said; nobody's settings are overwritten unseen", async () => {
	const given = await version();
	expect((await save({ version: given, name: "" })).status).toBe(422);
	expect((await save({ version: given, name: "Neustadt", email: "plan" })).status).toBe(422);
	expect((await save({ version: given, name: "Altstadt" })).status).toBe(303);
	const stale = await save({ version: given, name: "Mittelstadt" });
	expect(stale.status).toBe(409);
	const text = await stale.text();
	for (const name of ["Altstadt", "Mittelstadt"]) expect(text).toContain(name);
});

test("only who looks after the municipality may", async () => {
	const { cookie: coordinator } = await signInAs(register, register.municipality, [{ role: "coordinator" }]);
	expect((await save({ version: "1", name: "Meine Stadt" }, coordinator)).status).toBe(403);
	expect((await app.request(path)).status).toBe(303);
});
