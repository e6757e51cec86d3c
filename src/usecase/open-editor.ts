// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanRows } from "../plan/change/row.ts";
import type { Plan } from "../plan/plan.ts";
import { loadRows } from "../store/plan-rows-repository.ts";
import type { Context, Refused } from "./context.ts";
import { openPlan } from "./open-plan.ts";

export type OpenedEditor = { readonly ok: true; readonly plan: Plan; readonly rows: PlanRows } | Refused;

/** A plan as a form shows it to somebody who may change it. */
export async function openEditor(context: Context, { plan: slug }: { readonly plan: string }): Promise<OpenedEditor> {
	return context.store.read(context.municipality.id, async (db): Promise<OpenedEditor> => {
		const opened = await openPlan(context, db, slug, "plan:edit");
		if (!opened.ok) return opened;
		return { ...opened, rows: await loadRows(db, opened.plan) };
	});
}
