// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { PlanContents } from "../../../plan/plan-of-draft.ts";
import { layout } from "../../ui/layout.tsx";
import { Mark, markFor } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

/** A plan's measures under their action fields. */
export function planPage(view: View, plan: Plan, { fields, measures, steps, statements }: PlanContents) {
	const statusOf = new Map(statements.map(({ stepId, status }) => [stepId, status]));
	return layout({
		view,
		title: plan.title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{plan.title}</h1>
				{fields.map((field) => (
					<section class="field">
						<h2 class="kern-heading-small">
							{field.code} {field.title}
						</h2>
						<ul class="plain-list kern-body">
							{measures
								.filter(({ actionFieldId }) => actionFieldId === field.id)
								.map((measure) => (
									<li>
										{measure.number} {measure.title}{" "}
										{steps
											.filter(({ measureId }) => measureId === measure.id)
											.map((step) => (
												<Mark view={view} name={markFor(statusOf.get(step.id) ?? "")} />
											))}
									</li>
								))}
						</ul>
					</section>
				))}
			</>
		),
	});
}
