// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RegisteredUnit, unitLabel } from "../../../plan/registered-unit.ts";
import type { UnitContact } from "../../../plan/unit-contact.ts";
import { href } from "../../routes.ts";
import { Radios, Select } from "../../ui/choice.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { View } from "../../view.ts";
import { ContactFields } from "./contact-fields.tsx";
import { StaleComparison } from "./stale-comparison.tsx";
import type { UnitValues } from "./values.ts";

type EditUnitProps = {
	readonly unit: RegisteredUnit;
	/** The units that exist today. */
	readonly others: readonly RegisteredUnit[];
	/** Where it leads to when all is done, in the place of the unit's page. */
	readonly back: string | undefined;
	readonly values: UnitValues;
	readonly problems: readonly ShownProblem[];
	/** What somebody else saved meanwhile. */
	readonly current?: { readonly unit: RegisteredUnit; readonly contacts: readonly UnitContact[] };
};

function Names({ view, values, problems }: Pick<EditUnitProps, "values" | "problems"> & { readonly view: View }) {
	const { t } = view;
	const problem = problems.find(({ field }) => field === "code")?.sentence;
	const places = [
		{ value: "internal", label: t.unit_place_internal() },
		{ value: "external", label: t.unit_place_external() },
	];
	return (
		<>
			<TextField
				name="code"
				label={t.unit_code()}
				hint={t.unit_code_hint()}
				value={values.code}
				problem={problem}
				optional
			/>
			<TextField name="name" label={t.unit_name()} value={values.name} optional />
			<TextArea
				name="aliases"
				label={t.unit_aliases()}
				hint={t.unit_aliases_hint()}
				value={values.aliases.join("\n")}
			/>
			<Radios
				name="place"
				legend={t.unit_place()}
				options={places}
				chosen={values.internal ? "internal" : "external"}
			/>
		</>
	);
}

/** Which unit countersigns what this one reports. */
function Division({ view, others, values }: Pick<EditUnitProps, "others" | "values"> & { readonly view: View }) {
	const { t } = view;
	const options = others.map((unit) => ({ value: unit.id, label: unitLabel(unit) }));
	return (
		<Select
			name="division"
			label={t.unit_division()}
			hint={t.unit_division_hint()}
			options={[{ value: "", label: t.unit_division_none() }, ...options]}
			chosen={values.divisionId ?? ""}
		/>
	);
}

/** The form for what the list says of a unit. */
export function editUnitPage(view: View, { unit, others, back, values, problems, current }: EditUnitProps) {
	const { t, locale, municipality } = view;
	const parameters = { city: municipality?.slug ?? "", unit: unit.id };
	const title = t.unit_edit_title({ unit: unitLabel(unit) });
	return layout({
		view,
		title: problems.length > 0 || current ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<h1 class="kern-heading-large breakable">{title}</h1>
				<ProblemSummary title={t.unit_problem_title()} problems={problems} />
				{current && <StaleComparison view={view} values={values} current={current} />}
				<p class="kern-body text-column">{t.unit_edit_correct()}</p>
				<form class="form" method="post" action={href(locale, "unitEdit", parameters, { back })}>
					<input type="hidden" name="version" value={String(values.version)} />
					<Names view={view} values={values} problems={problems} />
					<Division view={view} others={others} values={values} />
					<ContactFields view={view} values={values} problems={problems} />
					<FormActions view={view} label={t.unit_save()} back={back ?? href(locale, "unit", parameters)} />
				</form>
			</>
		),
	});
}
