// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Measure, Plan, Step } from "../../../plan/plan.ts";
import type { PlanContents } from "../../../plan/plan-of-draft.ts";
import { meaningOf } from "../../../plan/unit-work.ts";
import { Mark } from "../../ui/mark.tsx";
import type { View } from "../../view.ts";

type ChoicesProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly contents: PlanContents;
	readonly chosen: ReadonlySet<string>;
};

type MeasureProps = ChoicesProps & { readonly measure: Measure };

function StepChoice({ view, plan, contents, chosen, measure, step }: MeasureProps & { readonly step: Step }) {
	const { t, locale } = view;
	const status = contents.statements.find(({ stepId }) => stepId === step.id)?.status ?? "";
	const dropped = (step.droppedBecause ?? measure.droppedBecause) !== undefined;
	const known = plan.scheme.find(({ key }) => key === status)?.label[locale] ?? t.web_status_missing();
	return (
		<div class="kern-form-check">
			<input
				class="kern-form-check__checkbox"
				type="checkbox"
				id={`step-${step.id}`}
				name="step"
				value={step.id}
				checked={chosen.has(step.id)}
			/>
			<label class="kern-label breakable" for={`step-${step.id}`}>
				{step.content.join(" ") || t.plan_step_number({ number: step.position })}
				<span class="step-choice__status">
					<Mark view={view} name={meaningOf({ dropped, scheme: plan.scheme, status })} />
					{dropped ? t.unit_dropped() : known}
				</span>
			</label>
		</div>
	);
}

function MeasureChoices(props: MeasureProps) {
	const { measure, contents } = props;
	const steps = contents.steps.filter(({ measureId }) => measureId === measure.id);
	if (steps.length === 0) return null;
	return (
		<fieldset class="kern-fieldset step-choices">
			<legend class="kern-label breakable">{[measure.number, measure.title].filter(Boolean).join(" ")}</legend>
			<div class="kern-fieldset__body">
				{steps.map((step) => (
					<StepChoice {...props} step={step} />
				))}
			</div>
		</fieldset>
	);
}

/** The steps of a plan to choose from, under their measures and fields. */
export function StepChoices(props: ChoicesProps) {
	const { view, contents, chosen } = props;
	const { t } = view;
	const { fields, measures, steps } = contents;
	const groups = [
		...fields.map(({ id, code, title }) => ({ id, name: [code, title].filter(Boolean).join(" ") })),
		{ id: undefined, name: t.plan_without_field() },
	];
	return (
		<section class="form__group" aria-labelledby="steps">
			<div>
				<h2 id="steps" class="kern-heading-medium">
					{t.plan_succeed_steps()}
				</h2>
				<p class="kern-body">
					{t.plan_succeed_chosen({ chosen: chosen.size, all: steps.length })} {t.plan_succeed_steps_hint()}
				</p>
			</div>
			{groups.map(({ id, name }) => {
				const own = measures.filter(({ actionFieldId }) => actionFieldId === id);
				if (own.length === 0) return null;
				return (
					<div class="step-choices__field">
						<h3 class="kern-heading-small breakable">{name}</h3>
						{own.map((measure) => (
							<MeasureChoices {...props} measure={measure} />
						))}
					</div>
				);
			})}
		</section>
	);
}
