// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openSuccession } from "../../../usecase/open-succession.ts";
import { succeedPlan } from "../../../usecase/succeed-plan.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { newPlanProblem } from "../new-plan/problem.ts";
import { emptyPlan, planInputOf, postedPlan } from "../new-plan/values.ts";
import { succeedPlanPage } from "./page.tsx";

/** The form for a plan that follows another. */
export async function showSucceedPlan(page: Page) {
	const opened = await openSuccession(page.context, { plan: parameter(page, "plan") });
	if (!opened.ok) return refuse(page, opened.problem);
	return page.c.html(
		succeedPlanPage(page.view, { ...opened, values: emptyPlan, chosen: opened.unfinished, problems: [] }),
	);
}

/** Makes the plan with the chosen steps, or shows the form again with what has to be mended. */
export async function createSuccessor(page: Page) {
	const { c, view, locale, context } = page;
	const opened = await openSuccession(context, { plan: parameter(page, "plan") });
	if (!opened.ok) return refuse(page, opened.problem);
	const form = await postedForm(c);
	const values = postedPlan(form);
	const chosen = new Set(form.all("step"));
	const input = planInputOf(values);
	const result = await succeedPlan(context, { ...input, predecessor: opened.plan.slug, steps: chosen });
	if (result.ok) {
		return c.redirect(href(locale, "plan", { city: context.municipality.slug, plan: result.plan.slug }), 303);
	}
	const shown = newPlanProblem(view.t, result.problem, input.slug);
	if (!shown) return refuse(page, result.problem as Parameters<typeof refuse>[1]);
	const again = { ...values, slug: input.slug };
	return c.html(succeedPlanPage(view, { ...opened, values: again, chosen, problems: [shown] }), 422);
}
