// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanContents } from "../../plan/plan-of-draft.ts";
import type { ReviewedDraft } from "../../plan/review/reviewed-draft.ts";
import { advanceImport } from "../../store/import-repository.ts";
import { type ChosenTarget, chooseTargets } from "../../store/reference-repository.ts";
import { commitDraft } from "../commit-draft.ts";
import type { Context, Refusal } from "../context.ts";
import { isEmptyPlan } from "./empty-plan.ts";
import { reviewIn } from "./review-import.ts";

export type CommitImportProblem =
	| Refusal
	/** So many things still need a decision. */
	| { readonly kind: "undecided"; readonly count: number }
	| { readonly kind: "stale" | "not-reviewing" | "plan-not-empty" };

export type CommitImportResult =
	| { readonly ok: true; readonly plan: string; readonly measures: number; readonly statements: number }
	| { readonly ok: false; readonly problem: CommitImportProblem };

/** Makes a reviewed draft into the plan, in one go. `version` is that of the import as the person saw it. */
export function commitImport(
	context: Context,
	{ id, version }: { readonly id: string; readonly version: number },
): Promise<CommitImportResult> {
	const refuse = (problem: CommitImportProblem): CommitImportResult => ({ ok: false, problem });
	return context.store.write(context.municipality.id, async (db): Promise<CommitImportResult> => {
		const reviewed = await reviewIn(context, db, id);
		if (!reviewed.ok) return reviewed;
		const { plan, review } = reviewed;
		if (reviewed.import.state !== "reviewing") return refuse({ kind: "not-reviewing" });
		const needed = review.open.filter((item) => item.needed).length;
		if (needed > 0) return refuse({ kind: "undecided", count: needed });
		const change = { state: "committed", committedAt: context.now() } as const;
		if (!(await advanceImport(db, id, version, change))) return refuse({ kind: "stale" });
		if (!(await isEmptyPlan(db, plan.id))) return refuse({ kind: "plan-not-empty" });
		const contents = await commitDraft(context, db, plan, review.draft, id);
		await chooseTargets(db, targetsIn(contents, review.draft));
		return { ok: true, plan: plan.slug, measures: contents.measures.length, statements: contents.statements.length };
	});
}

/** What a person chose for pointers, by the ids that measures and steps have in the plan. Both stand in the same order. */
function targetsIn(contents: PlanContents, { measures, chosen }: ReviewedDraft): readonly ChosenTarget[] {
	const steps = measures.flatMap((measure) => measure.steps);
	return chosen.flatMap(({ step, target, measure }) => {
		const stepId = contents.steps[steps.findIndex(({ id }) => id === step)]?.id;
		const measureId = contents.measures[measures.findIndex(({ id }) => id === measure)]?.id;
		return stepId && measureId ? [{ stepId, target, measureId }] : [];
	});
}
