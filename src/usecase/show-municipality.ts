// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import type { Plan } from "../plan/plan.ts";
import { mixOfCounts, type StatusMix } from "../plan/status-mix.ts";
import { countStatuses } from "../store/plan-book-repository.ts";
import { listPlans } from "../store/plan-repository.ts";
import type { Context } from "./context.ts";

/** A plan with how far its steps are. */
export type PlanSummary = { readonly plan: Plan; readonly mix: StatusMix };

/** The plans of a municipality that the actor may read; everybody may ask. */
export async function showMunicipality({ actor, municipality, store }: Context): Promise<readonly PlanSummary[]> {
	return store.read(municipality.id, async (db) => {
		const plans = await listPlans(db);
		const counts = Map.groupBy(await countStatuses(db), ({ planId }) => planId);
		return plans
			.filter((plan) =>
				may(actor, "plan:read", { municipalityId: municipality.id, planId: plan.id, public: plan.public }),
			)
			.map((plan) => ({ plan, mix: mixOfCounts(plan.scheme, counts.get(plan.id) ?? []) }));
	});
}
