// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import type { Plan } from "../plan/plan.ts";
import { recordEvent } from "../store/event-repository.ts";
import { listPlans, updatePredecessor } from "../store/plan-repository.ts";
import { unlinkMeasures } from "../store/succession-repository.ts";
import type { Context, Refusal } from "./context.ts";
import { openPlan } from "./open-plan.ts";
import { readablePlans } from "./plan-succession.ts";

export type LinkPlanInput = {
	readonly plan: string;
	readonly version: number;
	/** The slug of the plan that it follows; empty for none. */
	readonly predecessor: string;
};

type Problem = Refusal | { readonly kind: "stale" | "predecessor-unknown" | "predecessor-follows" };

export type LinkPlanResult = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** Says which plan a plan follows, or that it follows none. Its measures' links to another plan are taken away. */
export async function linkPlan(context: Context, input: LinkPlanInput): Promise<LinkPlanResult> {
	const { store, municipality, actor, now } = context;
	return store.write(municipality.id, async (db): Promise<LinkPlanResult> => {
		const opened = await openPlan(context, db, input.plan, "plan:edit");
		if (!opened.ok) return opened;
		const { plan } = opened;
		if (plan.version !== input.version) return { ok: false, problem: { kind: "stale" } };
		const plans = await listPlans(db);
		const readable = await readablePlans(context, db);
		const predecessor = readable.find(({ slug }) => slug === input.predecessor);
		if (!predecessor && input.predecessor !== "") return { ok: false, problem: { kind: "predecessor-unknown" } };
		if (predecessor && follows(predecessor, plan, plans)) {
			return { ok: false, problem: { kind: "predecessor-follows" } };
		}
		if (predecessor?.id === plan.predecessorId) return { ok: true };
		const links = await unlinkMeasures(db, plan.id);
		if (!(await updatePredecessor(db, plan, predecessor?.id))) return { ok: false, problem: { kind: "stale" } };
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "link-plan", planId: plan.id },
			...{ subjectKind: "plan", subjectId: plan.id },
			before: { predecessorId: plan.predecessorId, links },
			after: { predecessorId: predecessor?.id },
		});
		return { ok: true };
	});
}

/** Whether a plan is another one, or follows it over any number of plans. */
function follows(plan: Plan, other: Plan, plans: readonly Plan[]): boolean {
	const byId = new Map(plans.map((one) => [one.id, one]));
	const met = new Set<string>();
	for (let at: Plan | undefined = plan; at && !met.has(at.id); at = byId.get(at.predecessorId ?? "")) {
		if (at.id === other.id) return true;
		met.add(at.id);
	}
	return false;
}
