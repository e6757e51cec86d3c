// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RegisteredUnit, unitLabel } from "../../../plan/registered-unit.ts";
import { href } from "../../routes.ts";
import { DayField } from "../../ui/day-field.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";

export type RenameValues = {
	readonly version: number;
	readonly code: string;
	readonly name: string;
	readonly day: string;
};

type RenameProps = {
	readonly unit: RegisteredUnit;
	readonly values: RenameValues;
	readonly problems: readonly ShownProblem[];
};

/** The form for another name from a day on. */
export function renameUnitPage(view: View, { unit, values, problems }: RenameProps) {
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", unit: unit.id };
	const title = t.unit_rename_title({ unit: unitLabel(unit) });
	const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<ProblemSummary title={t.unit_problem_title()} problems={problems} />
				<p class="kern-body text-column">{t.unit_rename_text()}</p>
				<form class="form" method="post" action={href(locale, "unitRename", parameters)}>
					<input type="hidden" name="version" value={String(values.version)} />
					<TextField
						name="code"
						label={t.unit_new_code()}
						hint={t.unit_code_hint()}
						value={values.code}
						problem={problemOf("code")}
						optional
					/>
					<TextField name="name" label={t.unit_new_name()} value={values.name} optional />
					<DayField
						name="day"
						label={t.unit_from_day()}
						hint={t.unit_from_day_hint()}
						value={values.day}
						problem={problemOf("day")}
					/>
					<FormActions view={view} label={t.unit_rename_do()} back={href(locale, "unit", parameters)} />
				</form>
			</>
		),
	});
}
