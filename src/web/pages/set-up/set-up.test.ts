// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { openVisitor } from "../../../../test/visitor.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const assets = loadAssets();
const app = () => createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, assets);

const path = (city: string) => `/${city}/einrichten`;
const entered = (changed: Readonly<Record<string, string>> = {}) => ({
	...{ code: register.setUpCode, municipalityName: "Neue Stadt", name: "Anna Beispiel", email: "Anna@Example.org" },
	...{ secret: "own", password: "vier lila Kühe singen", repeated: "vier lila Kühe singen", ...changed },
});

test("without the printed code the page says where it is, and nothing can be made", async () => {
	const visitor = openVisitor(app());
	for (const answer of [await visitor.get(path("musterstadt")), await visitor.get(`${path("musterstadt")}?code=x`)]) {
		expect(answer.status).toBe(403);
		expect(await answer.text()).toContain("einrichten?code=");
	}
	expect((await visitor.post(path("musterstadt"), entered({ code: "x" }))).status).toBe(403);
	expect((await register.municipalities())[0]?.hasAccounts).toBe(false);
});

test("what is missing is said at the field, and the values stay", async () => {
	const wrong = entered({ email: "anna", password: "Musterstadt 2026", repeated: "anders" });
	const answer = await openVisitor(app()).post(path("musterstadt"), { ...wrong, municipalityName: "Musterstadt" });
	expect(answer.status).toBe(422);
	const html = await answer.text();
	for (const field of ["email", "password", "repeated"]) expect(html).toContain(`href="#${field}"`);
	expect(html).toContain('value="Anna Beispiel"');
	expect(html).not.toContain("Musterstadt 2026");
});

test("the first account is made once, also by two at the same moment, and is signed in", async () => {
	const site = app();
	const [one, two] = [openVisitor(site), openVisitor(site)];
	const answers = await Promise.all([
		one.post(path("musterstadt"), entered()),
		two.post(path("musterstadt"), entered()),
	]);
	expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404]);
	const first = answers[0]?.status === 303 ? one : two;
	const home = await (await first.get("/musterstadt")).text();
	expect(home).toContain("Anna Beispiel");
	expect(home).toContain("Neue Stadt");
	expect((await one.get(`${path("musterstadt")}?code=${register.setUpCode}`)).status).toBe(404);
	expect((await one.post(path("musterstadt"), entered())).status).toBe(404);
});

test("a password can be made, is shown once, and works", async () => {
	await register.addMunicipality("dorf");
	const site = app();
	const answer = await openVisitor(site).post(
		path("dorf"),
		entered({ secret: "generated", password: "", repeated: "" }),
	);
	expect(answer.status).toBe(200);
	const password = /<code>([\w-]+)<\/code>/.exec(await answer.text())?.[1] ?? "";
	expect(password).toMatch(/^(\w{5}-){3}\w{5}$/);
	const signedIn = await openVisitor(site).post("/dorf/anmelden", { email: "anna@example.org", password });
	expect(signedIn.status).toBe(303);
});
