// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { searchPlan } from "../../../usecase/search-plan.ts";
import { planPageResponse } from "../../kept-page.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { measureAddress } from "../plan/content.ts";
import { parseAsked } from "./asked.ts";
import { planListPage } from "./page.tsx";

/** The measures of a plan that a search and filters ask for. A number that one measure has leads there. */
export function showPlanList(page: Page): Promise<Response> {
	const { c, view, context } = page;
	return planPageResponse(page, async () => {
		const asked = parseAsked(c.req.query());
		const result = await searchPlan(context, { plan: parameter(page, "plan"), ...asked });
		if (!result.ok) return refuse(page, result.problem);
		if (result.only) return c.redirect(measureAddress(view, result.plan, result.only.measure.slug), 303);
		return planListPage({ ...result, view, asked, shownAt: { time: context.now(), address: c.req.url } });
	});
}
