// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ActionField } from "../../../plan/plan.ts";
import { addField } from "../../../usecase/add-field.ts";
import { editField } from "../../../usecase/edit-field.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { numberOf, versionOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { carriedConflict, conflictOf, withTaken } from "../edit/conflict.tsx";
import { cellId } from "../edit/edit-page.tsx";
import { type Editor, withEditor } from "../edit/editor.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { parametersOf } from "../plan/content.ts";
import { fieldForm } from "./page.tsx";

type Props = Parameters<typeof fieldForm>[0];

const formOf = ({ code, title, position, version }: ActionField): PostedTexts => ({
	...{ code, title, version: String(version), place: String(position), seenPlace: String(position) },
});

const settingsOf = ({ view, plan }: Pick<Editor, "view" | "plan">) =>
	href(view.locale, "editPlan", parametersOf(view, plan));

const propsOf = (editor: Editor): Props => ({
	view: editor.view,
	about: { words: editor.view.t.edit_plan_settings_title(), address: settingsOf(editor) },
	isNew: true,
	form: {},
});

const titleMissing = ({ view }: Editor) => ({
	problems: [{ sentence: view.t.edit_title_missing(), field: cellId("title") }],
});

/** The form for an action field. */
export function showEditField(page: Page) {
	return withEditor(page, (editor) => {
		const field = editor.rows.field.find(({ id }) => id === parameter(page, "field"));
		if (!field) return refuse(page, { kind: "not-found" });
		return page.c.html(fieldForm({ ...propsOf(editor), isNew: false, form: formOf(field) }));
	});
}

/** A place that nobody typed over stays what it is, wherever others have moved the field. */
const placeOf = ({ place = "", seenPlace = "" }: PostedTexts): { readonly place?: number } => {
	const wanted = place.trim() === seenPlace ? undefined : numberOf(place);
	return wanted ? { place: wanted } : {};
};

/** Saves an action field's code, title and place. */
export async function saveField(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withEditor(
		page,
		async (editor) => {
			const { view, plan } = editor;
			const show = (status: 200 | 409 | 422, more: Partial<Props>) =>
				page.c.html(fieldForm({ ...propsOf(editor), isNew: false, form, ...more }), status);
			if (form.take) return show(200, { form: withTaken(form), conflict: carriedConflict(form) });
			const cells = { code: form.code ?? "", title: form.title ?? "", ...placeOf(form) };
			const version = versionOf(form.version);
			const result = await editField(page.context, {
				plan: plan.slug,
				field: parameter(page, "field"),
				version,
				...cells,
			});
			if (result.ok) return leadToSaved(page, result, settingsOf(editor));
			const { problem } = result;
			if (problem.kind === "title-missing") return show(422, titleMissing(editor));
			if (problem.kind !== "stale") return refuseForm(page, form, problem);
			const mine = { ...form, ...formOf(problem.mine), version: String(problem.theirs.version) };
			return show(409, { form: mine, conflict: conflictOf(view, problem, formOf) });
		},
		form,
	);
}

/** The form for a new action field. */
export const showAddField = (page: Page) => withEditor(page, (editor) => page.c.html(fieldForm(propsOf(editor))));

/** Adds an action field to a plan. */
export async function saveNewField(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withEditor(
		page,
		async (editor) => {
			const { code = "", title = "" } = form;
			const result = await addField(page.context, { plan: editor.plan.slug, code, title });
			if (result.ok) return leadToSaved(page, result, settingsOf(editor));
			if (result.problem.kind !== "title-missing") return refuseForm(page, form, result.problem);
			return page.c.html(fieldForm({ ...propsOf(editor), form, ...titleMissing(editor) }), 422);
		},
		form,
	);
}
