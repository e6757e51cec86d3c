// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { moveMeasure } from "../../../usecase/move-measure.ts";
import type { Page } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { addressOf } from "../edit/address.ts";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, editPage } from "../edit/edit-page.tsx";
import { type MeasureEditor, withMeasure } from "../edit/editor.ts";
import { measureName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { FieldChoice } from "../edit-measure/page.tsx";

function moveForm(
	editor: MeasureEditor,
	{ field = "", place = "" }: PostedTexts,
	problems: readonly ShownProblem[] = [],
) {
	const { view, measure, rows } = editor;
	const { t } = view;
	return editPage({
		...{ view, problems, title: t.edit_move_measure_title(), button: t.edit_move() },
		about: { words: measureName(view, measure), address: addressOf(editor, "measure", measure.id) },
		children: (
			<>
				<FieldChoice view={view} fields={rows.field} chosen={field} />
				<EditCell
					{...{ view }}
					cell="place"
					value={place}
					hint={t.edit_move_place_hint()}
					problem={problems[0]?.sentence}
				/>
			</>
		),
	});
}

/** The form that asks where a measure is to stand. */
export const showMoveMeasure = (page: Page) =>
	withMeasure(page, (editor) => {
		const { measure, rows } = editor;
		const siblings = rows.measure.filter(({ actionFieldId }) => actionFieldId === measure.actionFieldId);
		const place = String(siblings.indexOf(measure) + 1);
		return page.c.html(moveForm(editor, { field: measure.actionFieldId ?? "", place }));
	});

/** Moves a measure. */
export async function saveMoveMeasure(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withMeasure(
		page,
		async (editor) => {
			const { view, plan, measure } = editor;
			const place = numberOf(form.place);
			if (!place) {
				const problems = [{ sentence: view.t.edit_place_invalid(), field: cellId("place") }];
				return page.c.html(moveForm(editor, form, problems), 422);
			}
			const field = form.field ? { actionFieldId: form.field } : {};
			const result = await moveMeasure(page.context, { plan: plan.slug, measure: measure.id, ...field, place });
			if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "measure", measure.id));
			return refuseForm(page, form, result.problem);
		},
		form,
	);
}
