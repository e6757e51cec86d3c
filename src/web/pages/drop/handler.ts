// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Changed } from "../../../usecase/change-plan.ts";
import { dropMeasure } from "../../../usecase/drop-measure.ts";
import { dropStep } from "../../../usecase/drop-step.ts";
import { restoreMeasure } from "../../../usecase/restore-measure.ts";
import { restoreStep } from "../../../usecase/restore-step.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { addressAfter, addressOf } from "../edit/address.ts";
import { type MeasureEditor, type StepEditor, withMeasure, withStep } from "../edit/editor.ts";
import { measureName, stepName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { dropForm } from "./page.tsx";

const stepProps = (editor: StepEditor) => ({
	view: editor.view,
	about: {
		words: stepName(editor.view, editor.measure, editor.step),
		address: addressOf(editor, "step", editor.step.id),
	},
	title: editor.view.t.edit_drop_step_title(),
	lead: editor.view.t.edit_drop_step_lead(),
});

const measureProps = (editor: MeasureEditor) => ({
	view: editor.view,
	about: { words: measureName(editor.view, editor.measure), address: addressOf(editor, "measure", editor.measure.id) },
	title: editor.view.t.edit_drop_measure_title(),
	lead: editor.view.t.edit_drop_measure_lead(),
});

const leadToChanged = (page: Page, result: Changed) =>
	leadToSaved(page, result, addressAfter({ view: page.view, ...result }, result.change.rows[0]));

/** The form that asks why a step is dropped. */
export const showDropStep = (page: Page) => withStep(page, (editor) => page.c.html(dropForm(stepProps(editor))));

/** Drops a step. */
export async function saveDropStep(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withStep(
		page,
		async (editor) => {
			const { reason = "" } = form;
			const result = await dropStep(page.context, { plan: editor.plan.slug, step: editor.step.id, reason });
			if (result.ok) return leadToChanged(page, result);
			if (result.problem.kind !== "reason-missing") return refuseForm(page, form, result.problem);
			return page.c.html(dropForm({ ...stepProps(editor), reason, isMissing: true }), 422);
		},
		form,
	);
}

/** The form that asks why a measure is dropped. */
export const showDropMeasure = (page: Page) =>
	withMeasure(page, (editor) => page.c.html(dropForm(measureProps(editor))));

/** Drops a measure. */
export async function saveDropMeasure(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withMeasure(
		page,
		async (editor) => {
			const { reason = "" } = form;
			const result = await dropMeasure(page.context, { plan: editor.plan.slug, measure: editor.measure.id, reason });
			if (result.ok) return leadToChanged(page, result);
			if (result.problem.kind !== "reason-missing") return refuseForm(page, form, result.problem);
			return page.c.html(dropForm({ ...measureProps(editor), reason, isMissing: true }), 422);
		},
		form,
	);
}

/** Makes a dropped step a part of the plan again. */
export async function saveRestoreStep(page: Page) {
	const input = { plan: parameter(page, "plan"), step: parameter(page, "step") };
	const result = await restoreStep(page.context, input);
	return result.ok ? leadToChanged(page, result) : refuseForm(page, {}, result.problem);
}

/** Makes a dropped measure a part of the plan again. */
export function saveRestoreMeasure(page: Page) {
	return withMeasure(page, async ({ plan, measure }) => {
		const result = await restoreMeasure(page.context, { plan: plan.slug, measure: measure.id });
		return result.ok ? leadToChanged(page, result) : refuseForm(page, {}, result.problem);
	});
}
