// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Statement } from "../../../plan/plan.ts";
import { editStatement } from "../../../usecase/edit-statement.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import { statusLabelOf } from "../../ui/status.tsx";
import { addressOf } from "../edit/address.ts";
import { carriedConflict, conflictOf, withTaken } from "../edit/conflict.tsx";
import { type StepEditor, withStep } from "../edit/editor.ts";
import { stepName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { statementForm } from "./page.tsx";

const propsOf = (editor: StepEditor) => ({
	view: editor.view,
	scheme: editor.plan.scheme,
	about: {
		words: stepName(editor.view, editor.measure, editor.step),
		address: addressOf(editor, "step", editor.step.id),
	},
});

const cellsOf = ({ status = "", statusText = "", description = "" }: PostedTexts) => ({
	status,
	statusText: statusText.trim(),
	description: description.trim(),
});

const formOf = ({ asOf, status, statusText, description, version }: Statement): PostedTexts => ({
	...{ asOf, status, statusText, description, seenAsOf: asOf, version: String(version) },
});

/** The form for what was said of a step last; the first time for the plan's reporting date. */
export function showEditStatement(page: Page) {
	return withStep(page, (editor) => {
		const newest = editor.rows.statement.findLast(({ stepId }) => stepId === editor.step.id);
		const empty: PostedTexts = { asOf: editor.plan.asOf ?? page.context.now().toISOString().slice(0, 10) };
		return page.c.html(statementForm({ ...propsOf(editor), form: newest ? formOf(newest) : empty }));
	});
}

/** Saves how far a step is, or shows both texts where somebody else was quicker. */
export async function saveStatement(page: Page) {
	const { texts: form } = await postedForm(page.c);
	const show = (status: 200 | 409 | 422, more: (editor: StepEditor) => Partial<Parameters<typeof statementForm>[0]>) =>
		withStep(page, (editor) => page.c.html(statementForm({ ...propsOf(editor), form, ...more(editor) }), status), form);
	if (form.take) return show(200, () => ({ form: withTaken(form), conflict: carriedConflict(form) }));
	const [plan, step] = [parameter(page, "plan"), parameter(page, "step")];
	const version = numberOf(form.version);
	const seen = form.seenAsOf && version ? { seen: { asOf: form.seenAsOf, version } } : {};
	const result = await editStatement(page.context, { plan, step, asOf: form.asOf ?? "", ...seen, ...cellsOf(form) });
	if (result.ok) return leadToSaved(page, result, addressOf({ view: page.view, ...result }, "step", step));
	const { problem } = result;
	if (problem.kind === "date-invalid") {
		return show(422, ({ view }) => ({ problems: [{ sentence: view.t.edit_as_of_invalid(), field: "asOf" }] }));
	}
	// Only a form that was tampered with names a status that the plan does not have.
	if (problem.kind === "status-unknown") return refuseForm(page, form, { kind: "not-found" });
	if (problem.kind !== "stale") return refuseForm(page, form, problem);
	return show(409, ({ view, plan: { scheme } }) => ({
		form: { ...formOf(problem.mine), version: String(problem.theirs.version) },
		conflict: conflictOf(view, problem, (row) => ({ ...formOf(row), status: statusLabelOf(view, scheme, row.status) })),
	}));
}
