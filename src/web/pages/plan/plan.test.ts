// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { inventedDraft } from "../../../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../../test/register.ts";
import { operator } from "../../../access/actor.ts";
import { commitDraft } from "../../../usecase/commit-draft.ts";
import { createPlan } from "../../../usecase/create-plan.ts";
import { createApp } from "../../app.ts";
import { loadAssets } from "../../assets.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
});
afterAll(() => register.close());

const app = () => createApp({ ...register, logFault: (_, error) => expect.unreachable(String(error)) }, loadAssets());

async function addPlan(slug: string, isPublic: boolean) {
	const context = register.contextFor(operator, register.municipality);
	const created = await createPlan(context, { slug, title: `Plan ${slug}`, public: isPublic });
	if (!created.ok) throw new Error(created.problem.kind);
	await register.store.write(register.municipality.id, async (db) => {
		await commitDraft(context, db, created.plan, inventedDraft, register.newId());
		return { ok: true };
	});
}

test("a public plan is shown to everybody, with few queries", async () => {
	await addPlan("offen", true);
	register.queries.length = 0;
	const answer = await app().request("/musterstadt/plan/offen");
	expect(answer.status).toBe(200);
	expect(await answer.text()).toContain("Hundert Bäume pflanzen");
	expect(register.queries.length).toBeLessThanOrEqual(12);
});

test("an internal plan asks to sign in, whether it exists or not, and comes back after that", async () => {
	await addPlan("intern", false);
	for (const slug of ["intern", "nirgends"]) {
		const answer = await app().request(`/musterstadt/plan/${slug}`);
		expect(answer.status).toBe(303);
		expect(answer.headers.get("location")).toBe(`/musterstadt/anmelden?next=%2Fmusterstadt%2Fplan%2F${slug}`);
	}
});

test("a reader sees it; a session of another municipality does not count", async () => {
	const { cookie } = await signInAs(register, register.municipality, [{ role: "reader" }]);
	expect((await app().request("/musterstadt/plan/intern", { headers: { cookie } })).status).toBe(200);
	const other = await register.addMunicipality("nebenan");
	const foreign = await signInAs(register, other, [{ role: "administrator" }]);
	const stolen = foreign.cookie.replace("planstand-nebenan", "planstand-musterstadt");
	expect((await app().request("/musterstadt/plan/intern", { headers: { cookie: stolen } })).status).toBe(303);
	expect((await app().request("/nebenan/plan/intern", { headers: { cookie: foreign.cookie } })).status).toBe(404);
});
