// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RegisteredUnit, unitLabel } from "../../../plan/registered-unit.ts";
import { DayField } from "../../ui/day-field.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { unitFormPage } from "../../unit-form.tsx";
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
	const { t } = view;
	const title = t.unit_rename_title({ unit: unitLabel(unit) });
	const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
	return unitFormPage({
		...{ view, unit, problems, route: "unitRename" },
		...{ title, text: t.unit_rename_text(), label: t.unit_rename_do() },
		children: (
			<>
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
			</>
		),
	});
}
