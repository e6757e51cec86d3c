// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { afterAll, beforeAll, expect, test } from "vitest";
import { commitPlan } from "../../../test/committed-plan.ts";
import { inventedDraft } from "../../../test/invented-draft.ts";
import { openTestRegister, signInAs, type TestRegister } from "../../../test/register.ts";
import { anonymous, operator } from "../../access/actor.ts";
import type { Role } from "../../access/role.ts";
import { draftReport } from "./draft-report.ts";

let register: TestRegister;
beforeAll(async () => {
	register = await openTestRegister();
	await commitPlan(register, "baeume", inventedDraft);
});
afterAll(() => register.close());

const plan = "baeume";

test("A draft says what stands in the plan", async () => {
	const drafted = await draftReport(register.contextFor(operator, register.municipality), { plan });
	if (!drafted.ok) throw new Error(drafted.problem.kind);
	const { snapshot } = drafted;
	expect(snapshot).toMatchObject({ draft: true, asOf: "2026-03-31", plan: { title: "Plan für mehr Bäume" } });
	expect(snapshot.mix.reduce((sum, { count }) => sum + count, 0)).toBe(4);
	expect(snapshot.fields[0]?.measures[0]?.steps[0]?.units).toEqual([
		{ part: "lead", written: "67", code: "67", name: "" },
	]);
});

test("Before the first statement a report says nothing of any step", async () => {
	const context = register.contextFor(operator, register.municipality);
	const drafted = await draftReport(context, { plan, asOf: "2020-01-01" });
	expect(drafted).toMatchObject({ ok: true, snapshot: { asOf: "2020-01-01", mix: [{ key: "", count: 4 }] } });
});

test.each<readonly [Role, boolean]>([
	["administrator", true],
	["coordinator", true],
	["approver", true],
	["reader", false],
])("Whether a %s may draft a report: %s", async (role, allowed) => {
	const { actor } = await signInAs(register, register.municipality, [{ role }]);
	const drafted = await draftReport(register.contextFor(actor, register.municipality), { plan });
	expect(drafted).toMatchObject(allowed ? { ok: true } : { ok: false, problem: { kind: "not-allowed" } });
});

test("Nobody drafts a report without signing in, although the plan is public", async () => {
	const drafted = await draftReport(register.contextFor(anonymous, register.municipality), { plan });
	expect(drafted).toEqual({ ok: false, problem: { kind: "sign-in-needed" } });
});
