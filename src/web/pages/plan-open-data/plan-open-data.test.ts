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
const form = "/musterstadt/plan/baeume/offene-daten";

beforeAll(async () => {
	register = await openTestRegister();
	await publishPlan(register, { slug: "baeume", isPublic: false });
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
});
afterAll(() => register.close());

const save = (version: number, ...themes: readonly string[]) =>
	app.request(form, {
		method: "POST",
		headers: { cookie, Origin: "http://localhost" },
		body: new URLSearchParams([["version", String(version)], ...themes.map((theme) => ["themes", theme])]),
	});
const themes = async () => {
	const catalogue = await (await app.request("/musterstadt/offene-daten/katalog.ttl")).text();
	return [...catalogue.matchAll(/authority\/data-theme\/(\w+)>/g)].map(([, theme]) => theme);
};
const checked = async () => {
	const page = await (await app.request(form, { headers: { cookie } })).text();
	return [...page.matchAll(/name="themes" value="(\w+)" checked/g)].map(([, theme]) => theme);
};

test("the data of a plan are about government until somebody says what else", async () => {
	expect(await themes()).toEqual(["GOVE"]);
	expect(await checked()).toEqual(["GOVE"]);
	expect((await save(0, "SOCI", "EDUC", "NIRGENDS")).status).toBe(303);
	expect(await themes()).toEqual(["EDUC", "SOCI"]);
	expect(await checked()).toEqual(["EDUC", "SOCI"]);
});

test("of two who choose, the second sees what the first chose", async () => {
	const answer = await save(0, "ENVI");
	expect(answer.status).toBe(409);
	expect(await answer.text()).toContain("Bildung, Kultur und Sport, Bevölkerung und Gesellschaft");
	expect(await themes()).toEqual(["EDUC", "SOCI"]);
	expect((await save(1)).status).toBe(303);
	expect(await themes()).toEqual(["GOVE"]);
});
