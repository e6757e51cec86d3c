// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { type PlanSectionProblem, planSectionProblems } from "../../report/plan-section-problems.ts";
import type { PlanSectionName, PlanSections } from "../../report/plan-sections.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { type StoredPlanSection, savePlanSection } from "../../store/plan-publication-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { openPlanWays } from "./plan-ways.ts";

type Input<Name extends PlanSectionName> = {
	readonly plan: string;
	readonly name: Name;
	readonly content: PlanSections[Name];
	/** Which one the change is based on. */
	readonly version: number;
};

type Problem<Name extends PlanSectionName> =
	| Refusal
	| { readonly kind: "unfit"; readonly problems: readonly PlanSectionProblem[] }
	/** Somebody else saved meanwhile: what stands there now. */
	| { readonly kind: "stale"; readonly current: StoredPlanSection<Name> };

export type EditPlanSectionResult<Name extends PlanSectionName> =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Problem<Name> };

/** Changes a part of what is said with a plan's reports; everybody sees it at once. */
export async function editPlanSection<Name extends PlanSectionName>(
	context: Context,
	{ plan: slug, name, content, version }: Input<Name>,
): Promise<EditPlanSectionResult<Name>> {
	const { actor, municipality, store, now } = context;
	return store.write(municipality.id, async (db): Promise<EditPlanSectionResult<Name>> => {
		const opened = await openPlanWays(context, db, slug);
		if (!opened.ok) return opened;
		const { plan, reports, sections } = opened;
		const problems = planSectionProblems(name, content, reports);
		if (problems.length > 0) return { ok: false, problem: { kind: "unfit", problems } };
		const current: StoredPlanSection<Name> = sections[name];
		const isSaved =
			current.version === version && (await savePlanSection(db, { planId: plan.id, name }, { content, version }));
		if (!isSaved) return { ok: false, problem: { kind: "stale", current } };
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: `edit-plan-${name}`, planId: plan.id },
			...{ subjectKind: "plan", subjectId: plan.id, before: current.content, after: content },
		});
		return { ok: true };
	});
}
