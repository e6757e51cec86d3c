// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { OpenedUnit } from "../../../usecase/open-unit.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { unitFormPage } from "../../unit-form.tsx";
import type { View } from "../../view.ts";
import { Assignment } from "./assignment.tsx";
import type { SplitValues } from "./values.ts";

type SplitProps = Pick<OpenedUnit, "unit" | "open"> & {
	readonly values: SplitValues;
	readonly problems: readonly ShownProblem[];
};

type PartsProps = { readonly view: View; readonly values: SplitValues; readonly problem: string | undefined };

function Parts({ view, values, problem }: PartsProps) {
	const { t } = view;
	return (
		<div class="form__group">
			<p class="kern-body">{t.unit_split_parts_hint()}</p>
			{values.parts.map(({ code, name }, at) => (
				<fieldset class="kern-fieldset">
					<legend class="kern-label">{t.unit_split_part({ number: at + 1 })}</legend>
					<div class="kern-fieldset__body name-fields">
						<TextField
							name={`code-${at}`}
							label={t.unit_code()}
							value={code}
							problem={at === 0 ? problem : undefined}
							optional
						/>
						<TextField name={`name-${at}`} label={t.unit_name()} value={name} optional />
					</div>
				</fieldset>
			))}
		</div>
	);
}

/** The form to put several units in the place of one. */
export function splitUnitPage(view: View, { unit, open, values, problems }: SplitProps) {
	const { t } = view;
	const title = t.unit_split_title({ unit: unitLabel(unit) });
	const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
	return unitFormPage({
		...{ view, unit, problems, route: "unitSplit", wide: true },
		...{ title, text: t.unit_split_text(), label: t.unit_split_do() },
		children: (
			<>
				<input type="hidden" name="version" value={String(values.version)} />
				<DayField
					name="day"
					label={t.unit_from_day()}
					hint={t.unit_from_day_hint()}
					value={values.day}
					problem={problemOf("day")}
				/>
				<Parts view={view} values={values} problem={problemOf("code-0")} />
				{open.length > 0 && <Assignment view={view} open={open} values={values} />}
			</>
		),
	});
}
