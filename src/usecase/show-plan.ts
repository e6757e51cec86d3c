// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanContents } from "../plan/plan-of-draft.ts";
import type { Context, Refused } from "./context.ts";
import { type OpenedBook, openPlanBook } from "./open-plan-book.ts";
import { type PlanSuccession, planSuccession } from "./plan-succession.ts";

type ShownPlan = OpenedBook & { readonly contents: PlanContents; readonly succession: PlanSuccession };

export type ShowPlanResult = ShownPlan | Refused;

/** A plan with all that stands in it, laid out for reading. */
export async function showPlan(context: Context, { plan: slug }: { readonly plan: string }): Promise<ShowPlanResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowPlanResult> => {
		const opened = await openPlanBook(context, db, slug);
		if (!opened.ok) return opened;
		const succession = await planSuccession(context, db, opened.plan);
		return { ...opened, contents: opened.book.contents, succession };
	});
}
