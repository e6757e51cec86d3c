// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { authorise } from "../../../usecase/context.ts";
import { createPlan } from "../../../usecase/create-plan.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { newPlanPage } from "./page.tsx";
import { newPlanProblem } from "./problem.ts";
import { emptyPlan, planInputOf, postedPlan } from "./values.ts";

/** The form for a new plan. */
export function showNewPlan(page: Page) {
	const refused = authorise(page.context, "plan:create");
	if (refused) return refuse(page, refused.problem);
	return page.c.html(newPlanPage(page.view, emptyPlan, []));
}

/** Makes a plan, or shows the form again with what has to be mended. */
export async function createNewPlan(page: Page) {
	const { c, view, locale, context } = page;
	const values = postedPlan(await postedForm(c));
	const input = planInputOf(values);
	const result = await createPlan(context, input);
	if (result.ok) {
		return c.redirect(href(locale, "plan", { city: context.municipality.slug, plan: result.plan.slug }), 303);
	}
	const shown = newPlanProblem(view.t, result.problem, input.slug);
	if (!shown) return refuse(page, result.problem as Parameters<typeof refuse>[1]);
	return c.html(newPlanPage(view, { ...values, slug: input.slug }, [shown]), 422);
}
