// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Import, listImports as loadImports } from "../../store/import-repository.ts";
import { listPlans } from "../../store/plan-repository.ts";
import { authorise, type Context, type Refused } from "../context.ts";

export type ListedImport = { readonly one: Import; readonly plan: Plan };

export type ListImportsResult =
	| { readonly ok: true; readonly imports: readonly ListedImport[]; readonly plans: readonly Plan[] }
	| Refused;

/** The documents that were brought in, the newest first, and the plans that one may bring one into. */
export async function listImports(context: Context): Promise<ListImportsResult> {
	const { actor, municipality, store } = context;
	const mayImport = (plan: Plan) => may(actor, "plan:import", { municipalityId: municipality.id, planId: plan.id });
	return store.read(municipality.id, async (db): Promise<ListImportsResult> => {
		const plans = (await listPlans(db)).filter(mayImport);
		const refused = plans.length === 0 ? authorise(context, "plan:import") : undefined;
		if (refused) return refused;
		const byId = new Map(plans.map((plan) => [plan.id, plan]));
		const imports = (await loadImports(db)).flatMap((one): ListedImport[] => {
			const plan = byId.get(one.planId);
			return plan ? [{ one, plan }] : [];
		});
		return { ok: true, imports, plans };
	});
}
