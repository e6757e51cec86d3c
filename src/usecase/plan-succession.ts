// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import type { Plan } from "../plan/plan.ts";
import { listPlans } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
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

/** The municipality's plans as far as one may read them. */
export async function readablePlans({ actor, municipality }: Context, db: Db): Promise<readonly Plan[]> {
	return (await listPlans(db)).filter((plan) =>
		may(actor, "plan:read", { municipalityId: municipality.id, planId: plan.id, public: plan.public }),
	);
}
