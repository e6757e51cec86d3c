// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Radios } from "../../ui/choice.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import type { NewPlanValues } from "./values.ts";

type FieldsProps = {
	readonly view: View;
	readonly values: NewPlanValues;
	readonly problems: readonly ShownProblem[];
};

/** What every new plan needs: a title, a name in addresses, and who may read it. */
export function PlanFields({ view, values, problems }: FieldsProps) {
	const { t } = view;
	const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.sentence;
	const options = [
		{ value: "internal", label: t.plan_visibility_internal() },
		{ value: "public", label: t.plan_visibility_public() },
	];
	return (
		<>
			<TextField
				name="title"
				label={t.plan_title()}
				hint={t.plan_title_hint()}
				value={values.title}
				problem={problemOf("title")}
			/>
			<TextField
				name="slug"
				label={t.plan_slug()}
				hint={t.plan_slug_hint()}
				value={values.slug}
				problem={problemOf("slug")}
				optional
			/>
			<Radios
				name="visibility"
				legend={t.plan_visibility()}
				options={options}
				chosen={values.public ? "public" : "internal"}
			/>
		</>
	);
}
