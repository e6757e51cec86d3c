// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { moveStep } from "../../../usecase/move-step.ts";
import type { Page } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { addressOf } from "../edit/address.ts";
import { EditCell } from "../edit/edit-cell.tsx";
import { cellId, editPage } from "../edit/edit-page.tsx";
import { type StepEditor, withStep } from "../edit/editor.ts";
import { stepName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";

function moveForm(
	editor: StepEditor,
	{ measure: number = "", place = "" }: PostedTexts,
	problems: readonly ShownProblem[] = [],
) {
	const { view, measure, step } = editor;
	const { t } = view;
	const problemOf = (name: string) => problems.find(({ field }) => field === cellId(name))?.sentence;
	return editPage({
		...{ view, problems, title: t.edit_move_step_title(), button: t.edit_move() },
		about: { words: stepName(view, measure, step), address: addressOf(editor, "step", step.id) },
		children: (
			<>
				<TextField
					name="measure"
					id={cellId("measure")}
					label={t.edit_measure_number_label()}
					value={number}
					problem={problemOf("measure")}
				/>
				<EditCell
					{...{ view }}
					cell="place"
					value={place}
					hint={t.edit_move_place_hint()}
					problem={problemOf("place")}
				/>
			</>
		),
	});
}

/** The form that asks where a step is to stand. */
export const showMoveStep = (page: Page) =>
	withStep(page, (editor) => {
		const { measure, step, rows } = editor;
		const isAlone = rows.measure.filter(({ number }) => number === measure.number).length === 1;
		const number = isAlone && measure.number ? measure.number : measure.slug;
		return page.c.html(moveForm(editor, { measure: number, place: String(step.position) }));
	});

/** Moves a step. */
export async function saveMoveStep(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withStep(
		page,
		async (editor) => {
			const { view, plan, step } = editor;
			const { t } = view;
			const place = numberOf(form.place);
			if (!place)
				return page.c.html(moveForm(editor, form, [{ sentence: t.edit_place_invalid(), field: cellId("place") }]), 422);
			const input = { plan: plan.slug, step: step.id, measure: form.measure ?? "", place };
			const result = await moveStep(page.context, input);
			if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "step", step.id));
			const { kind } = result.problem;
			if (kind !== "measure-unknown" && kind !== "measure-ambiguous") return refuseForm(page, form, { kind });
			const sentence = kind === "measure-unknown" ? t.edit_measure_unknown() : t.edit_measure_ambiguous();
			return page.c.html(moveForm(editor, form, [{ sentence, field: cellId("measure") }]), 422);
		},
		form,
	);
}
