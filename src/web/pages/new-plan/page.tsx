// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { PlanFields } from "./fields.tsx";
import type { NewPlanValues } from "./values.ts";

/** The form for an empty plan. */
export function newPlanPage(view: View, values: NewPlanValues, problems: readonly ShownProblem[]) {
	const { t, locale, municipality } = view;
	const city = municipality?.slug ?? "";
	const title = t.plan_new_title();
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large">{title}</h1>
				<ProblemSummary title={t.plan_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.plan_new_text()}</p>
				<form class="form" method="post" action={href(locale, "newPlan", { city })}>
					<PlanFields view={view} values={values} problems={problems} />
					<FormActions view={view} label={t.plan_create()} back={href(locale, "municipality", { city })} />
				</form>
			</>
		),
	});
}
