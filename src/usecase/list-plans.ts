// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import type { Plan } from "../plan/plan.ts";
import { listPlans as loadPlans } from "../store/plan-repository.ts";
import type { Context } from "./context.ts";

/** The plans that the actor may read; everybody may ask. */
export async function listPlans({ actor, municipality, store }: Context): Promise<readonly Plan[]> {
	const plans = await store.read(municipality.id, loadPlans);
	return plans.filter((plan) =>
		may(actor, "plan:read", { municipalityId: municipality.id, planId: plan.id, public: plan.public }),
	);
}
