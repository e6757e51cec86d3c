// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanRows } from "../../../plan/change/row.ts";
import type { Measure, Plan, Step } from "../../../plan/plan.ts";
import { openEditor } from "../../../usecase/open-editor.ts";
import { type Page, parameter } from "../../page.ts";
import type { PostedTexts } from "../../posted-form.ts";
import { refuse } from "../../refuse.ts";
import type { View } from "../../view.ts";
import { refuseForm } from "./refuse-form.tsx";

/** A plan in front of somebody who may change it. */
export type Editor = { readonly view: View; readonly plan: Plan; readonly rows: PlanRows };
export type StepEditor = Editor & { readonly step: Step; readonly measure: Measure };
export type MeasureEditor = Editor & { readonly measure: Measure };

type Answer = Response | Promise<Response>;

/** Lets somebody who may change the plan go on; the others are told why not, and what they sent in `form` comes back. */
export async function withEditor(
	page: Page,
	answer: (editor: Editor) => Answer,
	form?: PostedTexts,
): Promise<Response> {
	const opened = await openEditor(page.context, { plan: parameter(page, "plan") });
	if (!opened.ok) return form ? refuseForm(page, form, opened.problem) : refuse(page, opened.problem);
	return answer({ view: page.view, plan: opened.plan, rows: opened.rows });
}

/** The same for a page about a step. */
export async function withStep(
	page: Page,
	answer: (editor: StepEditor) => Answer,
	form?: PostedTexts,
): Promise<Response> {
	return withEditor(
		page,
		(editor) => {
			const step = editor.rows.step.find(({ id }) => id === parameter(page, "step"));
			const measure = editor.rows.measure.find(({ id }) => id === step?.measureId);
			return step && measure ? answer({ ...editor, step, measure }) : refuse(page, { kind: "not-found" });
		},
		form,
	);
}

/** The same for a page about a measure; its former addresses lead to it too. */
export async function withMeasure(
	page: Page,
	answer: (editor: MeasureEditor) => Answer,
	form?: PostedTexts,
): Promise<Response> {
	return withEditor(
		page,
		(editor) => {
			const slug = parameter(page, "measure");
			const former = editor.rows.alias.find(({ id }) => id === slug)?.measureId;
			const measure = editor.rows.measure.find((one) => one.slug === slug || one.id === former);
			return measure ? answer({ ...editor, measure }) : refuse(page, { kind: "not-found" });
		},
		form,
	);
}
