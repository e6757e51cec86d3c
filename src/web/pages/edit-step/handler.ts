// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step } from "../../../plan/plan.ts";
import { addStep } from "../../../usecase/add-step.ts";
import { editStep } from "../../../usecase/edit-step.ts";
import type { Page } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { linesOf, versionOf } from "../../posted-text.ts";
import { addressAfter, addressOf } from "../edit/address.ts";
import { carriedConflict, conflictOf, withTaken } from "../edit/conflict.tsx";
import { cellId } from "../edit/edit-page.tsx";
import { type MeasureEditor, type StepEditor, withMeasure, withStep } from "../edit/editor.ts";
import { measureName, stepName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { stepForm } from "./page.tsx";

const textsOf = ({ content, responsibility, term }: Step) => ({
	content: content.join("\n"),
	responsibility: responsibility.join("\n"),
	term: term.join("\n"),
});

const cellsOf = ({ content, responsibility, term }: PostedTexts) => ({
	content: linesOf(content),
	responsibility: linesOf(responsibility),
	term: linesOf(term),
});

const aboutStep = (editor: StepEditor) => ({
	words: stepName(editor.view, editor.measure, editor.step),
	address: addressOf(editor, "step", editor.step.id),
});

/** The form for a step. */
export function showEditStep(page: Page) {
	return withStep(page, (editor) => {
		const { view, step } = editor;
		const props = { view, about: aboutStep(editor), isNew: false, form: textsOf(step), version: step.version };
		return page.c.html(stepForm(props));
	});
}

/** Saves a step, or shows both texts where somebody else was quicker. */
export async function saveStep(page: Page) {
	const { texts: form } = await postedForm(page.c);
	const version = versionOf(form.version);
	if (form.take) {
		return withStep(
			page,
			(editor) => {
				const props = { view: editor.view, about: aboutStep(editor), isNew: false, version };
				return page.c.html(stepForm({ ...props, form: withTaken(form), conflict: carriedConflict(form) }));
			},
			form,
		);
	}
	const { context, view } = page;
	const plan = page.c.req.param("plan") ?? "";
	const step = page.c.req.param("step") ?? "";
	const result = await editStep(context, { plan, step, version, ...cellsOf(form) });
	if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "step", step));
	const { problem } = result;
	if (problem.kind !== "stale") return refuseForm(page, form, problem);
	return withStep(page, (editor) => {
		const props = { view, about: aboutStep(editor), isNew: false, version: problem.theirs.version };
		const conflict = conflictOf(view, problem, textsOf);
		return page.c.html(stepForm({ ...props, form: textsOf(problem.mine), conflict }), 409);
	});
}

const aboutMeasure = (editor: MeasureEditor) => ({
	words: measureName(editor.view, editor.measure),
	address: addressOf(editor, "measure", editor.measure.id),
});

/** The form for a new step of a measure. */
export function showAddStep(page: Page) {
	return withMeasure(page, (editor) => {
		const props = { view: editor.view, about: aboutMeasure(editor), isNew: true, form: {}, version: 0 };
		return page.c.html(stepForm(props));
	});
}

/** Adds a step to a measure. */
export async function saveNewStep(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withMeasure(
		page,
		async (editor) => {
			const { view, plan, measure } = editor;
			const result = await addStep(page.context, { plan: plan.slug, measure: measure.id, ...cellsOf(form) });
			if (result.ok) return leadToSaved(page, result, addressAfter({ view, ...result }, result.change.rows[0]));
			if (result.problem.kind !== "content-missing") return refuseForm(page, form, result.problem);
			const problems = [{ sentence: view.t.edit_content_missing(), field: cellId("content") }];
			const props = { view, about: aboutMeasure(editor), isNew: true, version: 0 };
			return page.c.html(stepForm({ ...props, form, problems }), 422);
		},
		form,
	);
}
