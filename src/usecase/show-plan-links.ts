// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Measure, Plan } from "../plan/plan.ts";
import { type PredecessorProposal, proposePredecessors } from "../plan/propose-predecessors.ts";
import { measuresOfPlan } from "../store/succession-repository.ts";
import type { Context, Refused } from "./context.ts";
import { openPlan } from "./open-plan.ts";
import { readablePlans } from "./plan-succession.ts";

export type PlanLinks = {
	readonly plan: Plan;
	readonly measures: readonly Measure[];
	readonly predecessor?: Plan;
	/** The measures of the plan before. */
	readonly earlier: readonly Measure[];
	readonly proposals: readonly PredecessorProposal[];
	/** The municipality's other plans, to choose the one before from. */
	readonly others: readonly Plan[];
};

export type ShowPlanLinksResult = ({ readonly ok: true } & PlanLinks) | Refused;

/** Which plan a plan follows and measure by measure what goes on from what, with proposals where nothing is linked. */
export async function showPlanLinks(
	context: Context,
	{ plan: slug }: { readonly plan: string },
): Promise<ShowPlanLinksResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowPlanLinksResult> => {
		const opened = await openPlan(context, db, slug, "plan:edit");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const plans = await readablePlans(context, db);
		const predecessor = plans.find(({ id }) => id === plan.predecessorId);
		const measures = await measuresOfPlan(db, plan.id);
		const earlier = predecessor ? await measuresOfPlan(db, predecessor.id) : [];
		const proposals = proposePredecessors(measures, earlier);
		const others = plans.filter(({ id }) => id !== plan.id);
		return { ok: true, plan, measures, earlier, proposals, others, ...(predecessor && { predecessor }) };
	});
}
