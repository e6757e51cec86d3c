// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { OpenedUnit } from "../../../usecase/open-unit.ts";
import { Radios } from "../../ui/choice.tsx";
import { DayField } from "../../ui/day-field.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { unitFormPage } from "../../unit-form.tsx";
import type { View } from "../../view.ts";
import { Others } from "./others.tsx";
import type { MergeValues } from "./values.ts";

type MergeProps = Pick<OpenedUnit, "unit" | "others"> & {
	readonly values: MergeValues;
	readonly problems: readonly ShownProblem[];
};

type PartProps = MergeProps & { readonly view: View };

function What({ view, unit, values, problems }: PartProps) {
	const { t } = view;
	const label = unitLabel(unit);
	const options = [
		{ value: "spelling", label: t.unit_merge_spelling({ unit: label }) },
		{ value: "existing", label: t.unit_merge_existing({ unit: label }) },
		{ value: "new", label: t.unit_merge_new() },
	];
	const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
	return (
		<>
			<Radios name="what" legend={t.unit_merge_what()} options={options} chosen={values.what} />
			<DayField
				name="day"
				label={t.unit_from_day()}
				hint={t.unit_merge_day_hint()}
				value={values.day}
				problem={problemOf("day")}
				optional
			/>
			<fieldset class="kern-fieldset">
				<legend class="kern-label">{t.unit_merge_new_unit()}</legend>
				<p class="kern-hint">{t.unit_merge_new_hint()}</p>
				<div class="kern-fieldset__body name-fields">
					<TextField name="code" label={t.unit_code()} value={values.code} problem={problemOf("code")} optional />
					<TextField name="name" label={t.unit_name()} value={values.name} optional />
				</div>
			</fieldset>
		</>
	);
}

/** The form to make several units one. */
export function mergeUnitsPage(view: View, props: MergeProps) {
	const { unit, others, values, problems } = props;
	const { t } = view;
	const title = t.unit_merge_title({ unit: unitLabel(unit) });
	return unitFormPage({
		...{ view, unit, problems, route: "unitMerge", wide: true },
		...{ title, text: t.unit_merge_text(), label: t.unit_merge_do() },
		children: (
			<>
				{[...values.versions].map(([id, version]) => (
					<input type="hidden" name="version" value={`${id}/${version}`} />
				))}
				<Others view={view} unit={unit} others={others} chosen={values.others} />
				<What view={view} {...props} />
				<p class="kern-body text-column">{t.unit_merge_rights()}</p>
			</>
		),
	});
}
