// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanContents } from "../plan/plan-of-draft.ts";
import type { Context, Refused } from "./context.ts";
import { type OpenedBook, openPlanBook } from "./open-plan-book.ts";

export type ShowPlanResult = (OpenedBook & { readonly contents: PlanContents }) | Refused;

/** A plan with all that stands in it, laid out for reading. */
export async function showPlan(context: Context, { plan: slug }: { readonly plan: string }): Promise<ShowPlanResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowPlanResult> => {
		const opened = await openPlanBook(context, db, slug);
		return opened.ok ? { ...opened, contents: opened.book.contents } : opened;
	});
}
