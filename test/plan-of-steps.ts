// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { operator } from "../src/access/actor.ts";
import type { DraftStep } from "../src/plan/draft.ts";
import type { Plan } from "../src/plan/plan.ts";
import { commitDraft } from "../src/usecase/commit-draft.ts";
import { createPlan } from "../src/usecase/create-plan.ts";
import { inventedDraft } from "./invented-draft.ts";
import type { TestRegister } from "./register.ts";

/** A step of an invented plan: who is responsible, and what else matters to the test. */
export type SomeStep = Partial<DraftStep> & { readonly responsibility: readonly string[] };

/** Brings a plan into the register with one measure for each step. */
export async function addPlanOfSteps(
	register: TestRegister,
	{
		slug,
		isPublic = false,
		steps,
	}: { readonly slug: string; readonly isPublic?: boolean; readonly steps: readonly SomeStep[] },
): Promise<Plan> {
	const context = register.contextFor(operator, register.municipality);
	const created = await createPlan(context, { slug, title: `Plan ${slug}`, public: isPublic });
	if (!created.ok) throw new Error(created.problem.kind);
	const [measure] = inventedDraft.measures;
	const [step] = measure?.steps ?? [];
	if (!measure || !step) throw new Error("The invented draft has no step.");
	const measures = steps.map((own, at) => ({
		...measure,
		number: `B.${at + 1}`,
		title: `Vorhaben ${at + 1}`,
		steps: [{ ...step, ...own }],
	}));
	await register.store.write(register.municipality.id, async (db) => {
		await commitDraft(context, db, created.plan, { ...inventedDraft, measures }, register.newId());
		return { ok: true };
	});
	return created.plan;
}
