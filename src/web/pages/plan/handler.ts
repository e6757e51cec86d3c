// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showPlan } from "../../../usecase/show-plan.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { planPage } from "./page.tsx";

/** A plan at one look. */
export async function showPlanPage(page: Page) {
	const { c, view, context } = page;
	const result = await showPlan(context, { plan: parameter(page, "plan") });
	if (!result.ok) return refuse(page, result.problem);
	const { plan, book, succession } = result;
	return c.html(planPage({ view, plan, book, shownAt: { time: context.now(), address: c.req.url } }, succession));
}
