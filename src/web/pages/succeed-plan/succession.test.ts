// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addPlanOfSteps } from "../../../../test/plan-of-steps.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { unitsOf } from "../../../../test/units-of.ts";
import { operator } from "../../../access/actor.ts";
import { showPlan } from "../../../usecase/show-plan.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
let app: ReturnType<typeof createApp>;
let municipality: TestRegister["municipality"];
let cookie: string;
let cities = 0;

beforeAll(async () => {
	register = await openTestRegister();
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

beforeEach(async () => {
	municipality = await register.addMunicipality(`stadt${++cities}`);
	({ cookie } = await signInAs(register, municipality, [{ role: "coordinator" }]));
	const steps = [
		{ responsibility: ["50"], status: "partial" },
		{ responsibility: ["50"], status: "implemented" },
		{ responsibility: ["51"], status: "ongoing" },
	] as const;
	await addPlanOfSteps({ ...register, municipality }, { slug: "erster", isPublic: true, steps });
});

type Fields = readonly (readonly [string, string])[];

const get = (path: string, as = cookie) => app.request(`/${municipality.slug}/${path}`, { headers: { cookie: as } });
const seen = async (path: string, as = cookie) => (await get(path, as)).text();
const post = (path: string, fields: Fields, as = cookie) =>
	app.request(`/${municipality.slug}/${path}`, {
		method: "POST",
		headers: { cookie: as, "Content-Type": "application/x-www-form-urlencoded", Origin: "http://localhost" },
		body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
	});

async function contentsOf(plan: string) {
	const shown = await showPlan(register.contextFor(operator, municipality), { plan });
	return shown.ok ? shown : expect.unreachable(shown.problem.kind);
}

/** The steps that the form has chosen beforehand. */
async function preselected(): Promise<Fields> {
	const form = await seen("plan/erster/folgeplan");
	const checked = [...form.matchAll(/<input[^>]*name="step"[^>]*>/g)].filter(([input]) => input.includes("checked"));
	return checked.map(([input]) => ["step", /value="([^"]+)"/.exec(input)?.[1] ?? ""]);
}

const follow = (steps: Fields) =>
	post("plan/erster/folgeplan", [["title", "Zweiter Plan"], ["slug", "zweiter"], ...steps]);

test("a plan is made from its title; what is wrong is said and what was entered is kept", async () => {
	const made = await post("neuer-plan", [
		["title", "Plan für Bäume & Wasser"],
		["slug", ""],
		["visibility", "internal"],
	]);
	expect(made.headers.get("location")).toBe(`/${municipality.slug}/plan/plan-fuer-baeume-wasser`);
	expect((await get("plan/plan-fuer-baeume-wasser", "")).status).toBe(303);
	const taken = await post("neuer-plan", [
		["title", "Noch einer"],
		["slug", "erster"],
		["visibility", "public"],
	]);
	expect(taken.status).toBe(422);
	const text = await taken.text();
	expect(text).toContain("zum Beispiel erster-2");
	expect(text).toContain("Noch einer");
	expect(
		(
			await post("neuer-plan", [
				["title", " "],
				["slug", "leer"],
			])
		).status,
	).toBe(422);
});

test("a following plan has the unfinished steps with their units and no statements; both plans lead to each other", async () => {
	const steps = await preselected();
	expect(steps).toHaveLength(2);
	expect((await follow(steps)).status).toBe(303);
	const { contents } = await contentsOf("zweiter");
	const before = await contentsOf("erster");
	const earlier = before.contents.measures.filter(({ title }) => title !== "Vorhaben 2");
	expect(contents.measures.map(({ predecessorId, number }) => [predecessorId, number])).toEqual(
		earlier.map(({ id, number }) => [id, number]),
	);
	expect(contents.statements).toEqual([]);
	expect((await unitsOf(register, municipality)).map(({ code }) => code)).toEqual(["50", "51"]);
	expect(await seen("plan/zweiter")).toMatch(/Folgt auf <a[^>]*>Plan erster/);
	expect(await seen("plan/erster")).toMatch(/Fortgeführt in <a[^>]*>Zweiter Plan/);
	expect(await seen("plan/erster", "")).not.toContain("Zweiter Plan");
});

test("a following plan's steps belong to the unit of today, also to the part that a split gave them to", async () => {
	const [unit] = await unitsOf(register, municipality);
	const split: Fields = [
		["version", "1"],
		["day", "2026-01-01"],
		["all", "1"],
		["code-0", "52"],
		["code-1", "53"],
	];
	expect((await post(`stellen/${unit?.id}/teilen`, split)).status).toBe(303);
	expect((await follow(await preselected())).status).toBe(303);
	const heir = (await unitsOf(register, municipality)).find(({ code }) => code === "53");
	expect(await seen(`stellen/${heir?.id}`)).toContain("Zweiter Plan");
});

test("links are changed by hand; a number that the plan before has not is refused, and so is what changed meanwhile", async () => {
	await follow([]);
	await addPlanOfSteps({ ...register, municipality }, { slug: "dritter", steps: [{ responsibility: ["50"] }] });
	const form = await seen("plan/dritter/vorgaenger");
	const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? "";
	const linked = await post("plan/dritter/vorgaenger", [
		["version", version],
		["predecessor", "erster"],
	]);
	expect(linked.status).toBe(303);
	const proposed = await seen("plan/dritter/vorgaenger");
	expect(proposed).toContain("Vorschlag: gleiche Nummer, Titel zu 100 % gleich");
	const id = (await contentsOf("dritter")).contents.measures[0]?.id ?? "";
	const link = (was: string, to: string) =>
		post("plan/dritter/vorgaenger/massnahmen", [
			[`was-${id}`, was],
			[`from-${id}`, to],
		]);
	expect((await link("", "B.9")).status).toBe(422);
	expect((await link("", "B.1")).status).toBe(303);
	expect((await link("", "B.2")).status).toBe(409);
	const measure = (await contentsOf("dritter")).contents.measures[0];
	const [first] = (await contentsOf("erster")).contents.measures;
	expect(measure?.predecessorId).toBe(first?.id);
	expect((await link("B.1", "")).status).toBe(303);
	expect((await contentsOf("dritter")).contents.measures[0]?.predecessorId).toBeUndefined();
});

test("plans do not follow each other in a circle", async () => {
	await follow(await preselected());
	const { version } = (await contentsOf("erster")).plan;
	const circle = await post("plan/erster/vorgaenger", [
		["version", String(version)],
		["predecessor", "zweiter"],
	]);
	expect(circle.status).toBe(422);
	expect(await circle.text()).toContain("Im Kreis geht es nicht");
});

test("who only reads makes no plan and links none", async () => {
	const reader = await signInAs(register, municipality, [{ role: "reader" }]);
	for (const path of [
		"neuer-plan",
		"plan/erster/folgeplan",
		"plan/erster/vorgaenger",
		"plan/erster/vorgaenger/massnahmen",
	]) {
		expect(
			(
				await post(
					path,
					[
						["title", "Meiner"],
						["slug", "meiner"],
					],
					reader.cookie,
				)
			).status,
		).toBe(403);
	}
	const page = await seen("plan/erster", reader.cookie);
	expect(page).not.toContain("Folgeplan anlegen");
});
