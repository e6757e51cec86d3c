// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../plan/plan.ts";
import type { PlanContents } from "../plan/plan-of-draft.ts";
import { loadContents } from "../store/contents-repository.ts";
import type { Context, Refused } from "./context.ts";
import { openPlan } from "./open-plan.ts";

export type ShowPlanResult = { readonly ok: true; readonly plan: Plan; readonly contents: PlanContents } | Refused;

/** A plan with all that stands in it. */
export async function showPlan(context: Context, { plan: slug }: { readonly plan: string }): Promise<ShowPlanResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowPlanResult> => {
		const opened = await openPlan(context, db, slug, "plan:read");
		if (!opened.ok) return opened;
		return { ...opened, contents: await loadContents(db, opened.plan.id) };
	});
}
