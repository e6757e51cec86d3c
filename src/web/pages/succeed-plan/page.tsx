// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { PlanContents } from "../../../plan/plan-of-draft.ts";
import { href } from "../../routes.ts";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import { PlanFields } from "../new-plan/fields.tsx";
import type { NewPlanValues } from "../new-plan/values.ts";
import { StepChoices } from "./step-choices.tsx";

type SucceedProps = {
	readonly plan: Plan;
	readonly contents: PlanContents;
	readonly values: NewPlanValues;
	readonly chosen: ReadonlySet<string>;
	readonly problems: readonly ShownProblem[];
};

/** The form for a plan that follows another, with the steps to take over. */
export function succeedPlanPage(view: View, { plan, contents, values, chosen, problems }: SucceedProps) {
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", plan: plan.slug };
	const title = t.plan_succeed_title({ title: plan.title });
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<ProblemSummary title={t.plan_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.plan_succeed_text()}</p>
				<form class="form form--wide" method="post" action={href(locale, "succeedPlan", parameters)}>
					<PlanFields view={view} values={values} problems={problems} />
					<StepChoices view={view} plan={plan} contents={contents} chosen={chosen} />
					<FormActions view={view} label={t.plan_succeed()} back={href(locale, "plan", parameters)} />
				</form>
			</>
		),
	});
}
