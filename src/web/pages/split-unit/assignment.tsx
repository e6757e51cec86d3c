// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { UnitStep } from "../../../plan/unit-work.ts";
import { Radios } from "../../ui/choice.tsx";
import type { View } from "../../view.ts";
import type { SplitValues } from "./values.ts";

type AssignmentProps = {
	readonly view: View;
	readonly open: readonly UnitStep[];
	readonly values: SplitValues;
};

/** A part by the names entered for it so far, or by its number. */
const partWords = ({ t }: View, { parts }: SplitValues, at: number): string =>
	[parts[at]?.code, parts[at]?.name].filter(Boolean).join(" ") || t.unit_split_part({ number: at + 1 });

function StepChoice({ view, step, values }: Omit<AssignmentProps, "open"> & { readonly step: UnitStep }) {
	const { t } = view;
	const id = `step:${step.stepId}`;
	const chosen = values.steps.get(step.stepId) ?? "";
	return (
		<tr>
			<td class="breakable">
				<label for={id}>
					<strong>{[step.measure.number, step.measure.title].filter(Boolean).join(" ")}</strong>
					<span class="assignment__step">{step.content.join(" ")}</span>
				</label>
			</td>
			<td>
				<div class="kern-form-input__select-wrapper">
					<select class="kern-form-input__select" id={id} name={id}>
						<option value="">{t.unit_split_choose()}</option>
						{values.parts.map((_, at) => (
							<option value={String(at)} selected={chosen === String(at)}>
								{partWords(view, values, at)}
							</option>
						))}
					</select>
				</div>
			</td>
		</tr>
	);
}

/** Who takes the unfinished steps over: one all of them, or each its own. */
export function Assignment({ view, open, values }: AssignmentProps) {
	const { t } = view;
	// A unit can have two parts in a step; it goes over once.
	const steps = [...new Map(open.map((step) => [step.stepId, step])).values()];
	const toOne = values.parts.map((_, at) => ({
		value: String(at),
		label: `${t.unit_split_all()} ${partWords(view, values, at)}`,
	}));
	const options = [{ value: "each", label: t.unit_split_each() }, ...toOne];
	return (
		<>
			<Radios name="all" legend={t.unit_split_steps({ count: steps.length })} options={options} chosen={values.all} />
			<details class="fold assignment" open>
				<summary>{t.unit_split_each_title()}</summary>
				<table>
					<tbody>
						{steps.map((step) => (
							<StepChoice view={view} step={step} values={values} />
						))}
					</tbody>
				</table>
			</details>
		</>
	);
}
