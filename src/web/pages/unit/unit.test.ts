// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { addPlanOfSteps, type SomeStep } from "../../../../test/plan-of-steps.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { unitsOf } from "../../../../test/units-of.ts";
import type { RegisteredUnit } from "../../../plan/registered-unit.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let cookie: string;
let units: readonly RegisteredUnit[];

const named = (written: string): RegisteredUnit =>
	units.find(({ code, name }) => code === written || name === written) ?? expect.unreachable(`no unit ${written}`);

const get = (path: string, as: string = cookie) => app.request(path, { headers: { cookie: as } });

async function seen(path: string, as: string = cookie): Promise<string> {
	const answer = await get(path, as);
	expect(answer.status).toBe(200);
	return answer.text();
}

const times = (count: number, step: SomeStep): readonly SomeStep[] => Array.from({ length: count }, () => step);

beforeAll(async () => {
	register = await openTestRegister();
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
	const open = [
		{ responsibility: ["67 (federführend)", "Werkhof"], status: "partial", term: ["II/2020"] },
		{ responsibility: ["67 (federführend)"], status: "implemented" },
		{ responsibility: ["66 (federführend) i. Z. m. 67"], status: "ongoing", term: ["laufend"] },
	] as const;
	await addPlanOfSteps(register, { slug: "offen", isPublic: true, steps: open });
	const internal = [...times(1_000, { responsibility: ["70"] }), ...times(10, { responsibility: ["71"] })];
	await addPlanOfSteps(register, { slug: "intern", steps: [...internal, { responsibility: ["67"] }] });
	units = await unitsOf(register, register.municipality);
	({ cookie } = await signInAs(register, register.municipality, [{ role: "coordinator" }]));
});
afterAll(() => register.close());

test("an office's page says in one sentence where its work stands, and shows each step by its part", async () => {
	const page = await seen(`/musterstadt/stellen/${named("67").id}`);
	expect(page).toContain(
		"Führt 3 Schritte und wirkt an 1 Schritt mit: 2 sind umgesetzt, 1 läuft, 1 ist teilweise umgesetzt. 1 ist überfällig.",
	);
	expect(page).toContain("Federführend (2)");
	expect(page).toContain("In Zusammenarbeit mit (1)");
	expect(page).toContain('href="/musterstadt/plan/offen/massnahme/B.1"');
	expect(page).toMatch(/seit \d+ Jahren überfällig/);
});

test("a number of the sentence leads to the steps that it counts", async () => {
	const page = await seen(`/musterstadt/stellen/${named("67").id}?status=continuous`);
	expect(page).toContain("Vorhaben 3");
	expect(page).not.toContain("Vorhaben 1<");
});

test("everybody sees the units of public plans, with nothing of internal ones and without contacts", async () => {
	const page = await seen(`/musterstadt/stellen/${named("67").id}`, "");
	expect(page).toContain("Plan offen");
	expect(page).not.toContain("Plan intern");
	expect(page).not.toContain("Kontakte");
	const list = await seen("/en/musterstadt/units", "");
	expect(list).toContain(named("66").id);
	expect(list).not.toContain(named("70").id);
	expect((await get(`/musterstadt/stellen/${named("70").id}`, "")).status).toBe(404);
	expect((await get("/musterstadt/stellen/nirgends", "")).status).toBe(404);
});

test("where no plan is public, one has to sign in", async () => {
	const other = await register.addMunicipality("nebenan");
	const answer = await get("/nebenan/stellen", "");
	expect(answer.headers.get("location")).toBe("/nebenan/anmelden?next=%2Fnebenan%2Fstellen");
	const foreign = await signInAs(register, other, [{ role: "administrator" }]);
	expect((await get(`/nebenan/stellen/${named("67").id}`, foreign.cookie)).status).toBe(404);
});

test("a page takes as few queries for 1,000 steps as for 10, and at most 12", async () => {
	const countFor = async (path: string) => {
		register.queries.length = 0;
		await seen(path);
		return register.queries.length;
	};
	const many = await countFor(`/musterstadt/stellen/${named("70").id}`);
	expect(await countFor(`/musterstadt/stellen/${named("71").id}`)).toBe(many);
	expect(many).toBeLessThanOrEqual(12);
	expect(await countFor("/musterstadt/stellen")).toBeLessThanOrEqual(12);
});

test("the list is searched by code in any spelling and by nearly the name, and filtered", async () => {
	const list = (query: string) => seen(`/musterstadt/stellen?${query}`);
	const row = (unit: RegisteredUnit) => `${unit.id}">${unit.code || unit.name}</a></th>`;
	expect(await list("q=Amt+67")).toContain(row(named("67")));
	expect(await list("q=Werkhoff")).toContain(row(named("Werkhof")));
	expect(await list("place=external")).not.toContain(row(named("67")));
	expect(await list("time=former")).toContain("Zu dieser Auswahl gibt es keine Stelle.");
});

test("whoever works with the plans sees what is to do in the list", async () => {
	const page = await seen("/musterstadt/stellen");
	expect(page).toContain("5 Stellen ohne Kontakt");
	expect(page).toContain("4 Stellen haben nur ein Kürzel");
});
