// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showPlan } from "../../../usecase/show-plan.ts";
import { planPageResponse } from "../../kept-page.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { planPage } from "./page.tsx";

/** A plan at one look. */
export function showPlanPage(page: Page): Promise<Response> {
	const { c, view, context } = page;
	return planPageResponse(page, async () => {
		const result = await showPlan(context, { plan: parameter(page, "plan") });
		if (!result.ok) return refuse(page, result.problem);
		const { plan, book, succession } = result;
		return planPage({ view, plan, book, shownAt: { time: context.now(), address: c.req.url } }, succession);
	});
}
