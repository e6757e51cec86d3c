// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ActionField } from "../../../plan/plan.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { Select } from "../../ui/choice.tsx";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import type { View } from "../../view.ts";
import type { Conflict } from "../edit/conflict.tsx";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, cellName, editPage } from "../edit/edit-page.tsx";
import { fieldWords } from "../edit/names.ts";

type MeasureFormProps = {
	readonly view: View;
	readonly about: { readonly words: string; readonly address: string };
	/** The action fields to choose from for a new measure. */
	readonly fields?: readonly ActionField[];
	readonly form: PostedTexts;
	readonly problems?: readonly ShownProblem[];
	readonly conflict?: Conflict | undefined;
};

/** One of a plan's action fields, or none. */
export function FieldChoice({ view, fields, chosen }: { view: View; fields: readonly ActionField[]; chosen: string }) {
	const options = fields.map((field) => ({ value: field.id, label: fieldWords(field) }));
	return (
		<Select
			name="field"
			label={cellName(view.t, "actionFieldId")}
			options={[...options, { value: "", label: view.t.web_without_field() }]}
			chosen={chosen}
		/>
	);
}

/** A measure's number and title; for a new one its action field too. */
export function measureForm({ view, about, fields, form, problems = [], conflict }: MeasureFormProps) {
	const { t } = view;
	const { number = "", title = "", field = "", version = "0" } = form;
	const shared = { view, conflict };
	const isNew = fields !== undefined;
	return editPage({
		...{ view, about, problems, conflict, button: isNew ? t.edit_add_measure() : t.edit_save() },
		title: isNew ? t.edit_add_measure_title() : t.edit_measure_title(),
		hidden: { version },
		children: (
			<>
				{fields && <FieldChoice view={view} fields={fields} chosen={field} />}
				<EditCell {...shared} cell="number" value={number} {...(isNew ? {} : { hint: t.edit_number_hint() })} />
				<EditCell
					{...shared}
					cell="title"
					value={title}
					optional={false}
					problem={problems.find((one) => one.field === cellId("title"))?.sentence}
				/>
			</>
		),
	});
}
