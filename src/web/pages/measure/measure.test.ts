// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../../test/committed-plan.ts";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { openTestRegister, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import type { Draft } from "../../../plan/draft.ts";
import { saveGlossaryEntry } from "../../../usecase/edit-glossary.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

const [first, second, third] = inventedDraft.measures;
const pointing: Draft = {
	...inventedDraft,
	measures: [first, second, third]
		.filter((measure) => measure !== undefined)
		.map((measure, at) => ({
			...measure,
			steps: measure.steps.map((step) => ({
				...step,
				...(at === 2 && {
					description:
						"Vgl. Maßnahme B.1 und Handlungsfeld B. Grundlage ist § 5 BauGB, Vorlage V1234/25. Die GALK berät.",
				}),
				...(at === 0 && { description: "Erster Absatz.\nSiehe Maßnahme W.1.\nDritter Absatz. ".repeat(40) }),
			})),
		})),
};

let register: TestRegister;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
	register = await openTestRegister();
	await saveGlossaryEntry(register.contextFor(operator, register.municipality), {
		abbreviation: "GALK",
		meaning: "Gartenamtsleiterkonferenz",
	});
	await commitPlan(register, "plan", pointing);
	app = createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());
});
afterAll(() => register.close());

const get = async (measure: string) => app.request(`/musterstadt/plan/plan/massnahme/${measure}`);
const show = async (measure: string) => (await get(measure)).text();

test("every step tells what, who, when and how far", async () => {
	const html = await show("B.1");
	expect(html).toContain('id="schritt-2"');
	expect(html).toContain("Bäume &lt;gießen&gt; &amp; pflegen");
	expect(html).toContain("seit 5 Jahren überfällig");
	expect(html).toMatch(/href="\/musterstadt\/stellen\/[-\da-f]{36}">67</);
	expect(html).toContain("1 von 2 Schritten ist umgesetzt und 1 ist teilweise umgesetzt.");
});

test("a long text shows its first paragraph and hides none", async () => {
	const html = await show("B.1");
	expect(html).toMatch(/<p>Erster Absatz\.<\/p><details class="fold">/);
	expect(html.match(/Dritter Absatz/g)?.length).toBeGreaterThanOrEqual(40);
});

test("pointers are links both ways, also where it is not clear which measure is meant", async () => {
	const html = await show("W.1");
	expect(html).toContain('href="/musterstadt/plan/plan/massnahme/B.1"');
	expect(html).toContain('href="/musterstadt/plan/plan/massnahme/B.1~2"');
	expect(html).toContain('href="/musterstadt/plan/plan/massnahmen?field=B"');
	expect(html).toContain("V1234/25");
	expect(html).toContain("§ 5 BauGB");
	expect(html).toMatch(/Wird genannt in[\s\S]*massnahme\/B\.1"/);
});

test("an abbreviation of the glossary is a button, and explained at the page's end", async () => {
	const html = await show("W.1");
	expect(html).toContain('popovertarget="abk-1">GALK</button>');
	expect(html).toContain("<dt>GALK</dt><dd>Gartenamtsleiterkonferenz</dd>");
	expect(html).not.toContain("Die Abkürzung GALK");
});

test.each([
	["b.1", "B.1"],
	["B-1", "B.1"],
	["B%201~2", "B.1~2"],
	["B.01", "B.1"],
	["B.9", "W.1"],
])("%s leads to %s for good", async (typed, slug) => {
	await register.store.write(register.municipality.id, async (db) => {
		const { id, plan_id } = await db
			.selectFrom("measure")
			.selectAll()
			.where("slug", "=", "W.1")
			.executeTakeFirstOrThrow();
		const alias = { municipality_id: register.municipality.id, plan_id, slug: "B.9", number: "B.9", measure_id: id };
		await db
			.insertInto("measure_alias")
			.values({ ...alias, since: new Date() })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		return { ok: true };
	});
	const answer = await get(typed);
	expect([answer.status, answer.headers.get("location")]).toEqual([301, `/musterstadt/plan/plan/massnahme/${slug}`]);
});

test("what nobody knows is not found", async () => {
	expect((await get("X.99")).status).toBe(404);
});

test("earlier statements are folded beneath the marks of the years", async () => {
	await register.store.write(register.municipality.id, async (db) => {
		const step = await db
			.selectFrom("step")
			.innerJoin("measure", "measure.id", "step.measure_id")
			.select(["step.id", "step.plan_id"])
			.where("measure.slug", "=", "W.1")
			.executeTakeFirstOrThrow();
		const said = { status: "planned", status_text: "geplant", description: "Das war der Plan vor zwei Jahren." };
		const key = { municipality_id: register.municipality.id, id: register.newId(), step_id: step.id };
		await db
			.insertInto("statement")
			.values({ ...key, ...said, as_of: "2024-03-31" })
			.execute();
		await db.updateTable("plan").set({ revision: 99 }).where("id", "=", step.plan_id).execute();
		return { ok: true };
	});
	const html = await show("W.1");
	expect(html).toMatch(/class="years"[\s\S]*2024[\s\S]*geplant[\s\S]*2026/);
	expect(html).toMatch(/<details[^>]*><summary>1 früherer Stand<\/summary>[\s\S]*Das war der Plan vor zwei Jahren\./);
});
