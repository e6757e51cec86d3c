// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Measure } from "../../../plan/plan.ts";
import { addMeasure } from "../../../usecase/add-measure.ts";
import { editMeasure } from "../../../usecase/edit-measure.ts";
import type { Page } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { versionOf } from "../../posted-text.ts";
import { addressAfter, addressOf } from "../edit/address.ts";
import { carriedConflict, conflictOf, withTaken } from "../edit/conflict.tsx";
import { cellId } from "../edit/edit-page.tsx";
import { type Editor, type MeasureEditor, withEditor, withMeasure } from "../edit/editor.ts";
import { measureName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { measureForm } from "./page.tsx";

type Props = Parameters<typeof measureForm>[0];

const formOf = ({ number, title, version }: Measure): PostedTexts => ({ number, title, version: String(version) });
const titleMissing = ({ view }: Editor) => ({
	problems: [{ sentence: view.t.edit_title_missing(), field: cellId("title") }],
});

const propsOf = (editor: MeasureEditor): Props => ({
	view: editor.view,
	about: { words: measureName(editor.view, editor.measure), address: addressOf(editor, "measure", editor.measure.id) },
	form: formOf(editor.measure),
});

/** The form for a measure's number and title. */
export const showEditMeasure = (page: Page) => withMeasure(page, (editor) => page.c.html(measureForm(propsOf(editor))));

/** Saves a measure's number and title. */
export async function saveMeasure(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withMeasure(
		page,
		async (editor) => {
			const { view, plan, measure } = editor;
			const show = (status: 200 | 409 | 422, more: Partial<Props>) =>
				page.c.html(measureForm({ ...propsOf(editor), form, ...more }), status);
			if (form.take) return show(200, { form: withTaken(form), conflict: carriedConflict(form) });
			const cells = { number: form.number ?? "", title: form.title ?? "" };
			const input = { plan: plan.slug, measure: measure.id, version: versionOf(form.version), ...cells };
			const result = await editMeasure(page.context, input);
			if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "measure", measure.id));
			const { problem } = result;
			if (problem.kind === "title-missing") return show(422, titleMissing(editor));
			if (problem.kind !== "stale") return refuseForm(page, form, problem);
			const mine = { ...formOf(problem.mine), version: String(problem.theirs.version) };
			return show(409, { form: mine, conflict: conflictOf(view, problem, formOf) });
		},
		form,
	);
}

const newProps = (editor: Editor): Props => ({
	view: editor.view,
	about: { words: editor.plan.title, address: addressOf(editor, "plan", editor.plan.id) },
	fields: editor.rows.field,
	form: {},
});

/** The form for a new measure; `?field=` chooses its action field. */
export const showAddMeasure = (page: Page) =>
	withEditor(page, (editor) =>
		page.c.html(measureForm({ ...newProps(editor), form: { field: page.c.req.query("field") ?? "" } })),
	);

/** Adds a measure to a plan. */
export async function saveNewMeasure(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withEditor(
		page,
		async (editor) => {
			const { view, plan } = editor;
			const { number = "", title = "", field } = form;
			const result = await addMeasure(page.context, {
				...{ plan: plan.slug, number, title },
				...(field && { actionFieldId: field }),
			});
			if (result.ok) return leadToSaved(page, result, addressAfter({ view, ...result }, result.change.rows[0]));
			if (result.problem.kind !== "title-missing") return refuseForm(page, form, result.problem);
			return page.c.html(measureForm({ ...newProps(editor), form, ...titleMissing(editor) }), 422);
		},
		form,
	);
}
