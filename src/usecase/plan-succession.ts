// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import type { Plan } from "../plan/plan.ts";
import { listPlans } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
import { measureNeighbours } from "../store/succession-repository.ts";
import type { Context } from "./context.ts";

export type NeighbourPlan = Pick<Plan, "slug" | "title">;

/** The plans before and after a plan, as far as one may read them. */
export type PlanSuccession = {
	readonly predecessor?: NeighbourPlan;
	readonly successors: readonly NeighbourPlan[];
};

/** What a plan follows and what follows it. */
export async function planSuccession(context: Context, db: Db, plan: Plan): Promise<PlanSuccession> {
	const plans = await readablePlans(context, db);
	const predecessor = plans.find(({ id }) => id === plan.predecessorId);
	return {
		...(predecessor && { predecessor }),
		successors: plans.filter(({ predecessorId }) => predecessorId === plan.id),
	};
}

export type NeighbourMeasure = {
	readonly relation: "predecessor" | "successor";
	readonly plan: NeighbourPlan;
	readonly number: string;
	readonly slug: string;
	readonly title: string;
};

/** The measures of other plans that a measure goes on from, or that go on from it. */
export async function measureSuccession(
	context: Context,
	db: Db,
	measureId: string,
): Promise<readonly NeighbourMeasure[]> {
	const neighbours = await measureNeighbours(db, measureId);
	if (neighbours.length === 0) return [];
	const plans = new Map((await readablePlans(context, db)).map((plan) => [plan.id, plan]));
	return neighbours.flatMap(({ planId, ...measure }) => {
		const plan = plans.get(planId);
		return plan ? [{ ...measure, plan }] : [];
	});
}

async function readablePlans({ actor, municipality }: Context, db: Db): Promise<readonly Plan[]> {
	return (await listPlans(db)).filter((plan) =>
		may(actor, "plan:read", { municipalityId: municipality.id, planId: plan.id, public: plan.public }),
	);
}
