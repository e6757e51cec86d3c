// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { unitLabel } from "../../../plan/registered-unit.ts";
import type { OpenedUnit } from "../../../usecase/open-unit.ts";
import { href } from "../../routes.ts";
import { DayField } from "../../ui/day-field.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
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
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", unit: unit.id };
	const title = t.unit_split_title({ unit: unitLabel(unit) });
	const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<ProblemSummary title={t.unit_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.unit_split_text()}</p>
				<form class="form form--wide" method="post" action={href(locale, "unitSplit", parameters)}>
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
					<FormActions view={view} label={t.unit_split_do()} back={href(locale, "unit", parameters)} />
				</form>
			</>
		),
	});
}
