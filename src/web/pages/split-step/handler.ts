// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { stateOfSteps } from "../../../plan/change/step-state.ts";
import { splitStep } from "../../../usecase/split-step.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import { addressOf } from "../edit/address.ts";
import { type StepEditor, withStep } from "../edit/editor.ts";
import { stepName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { splitForm } from "./page.tsx";

const propsOf = (editor: StepEditor) => ({
	view: editor.view,
	about: {
		words: stepName(editor.view, editor.measure, editor.step),
		address: addressOf(editor, "step", editor.step.id),
	},
	lines: editor.step.content,
	state: stateOfSteps(editor.rows, [editor.step]),
});

/** The form that asks where a step is split. */
export const showSplitStep = (page: Page) => withStep(page, (editor) => page.c.html(splitForm(propsOf(editor))));

/** Splits a step, unless it is not the one any more that the person looked at. */
export async function saveSplitStep(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withStep(
		page,
		async (editor) => {
			const { view, plan, step } = editor;
			const { state = "", line = "" } = form;
			const result = await splitStep(page.context, {
				plan: plan.slug,
				step: step.id,
				state,
				line: numberOf(line) ?? 0,
			});
			if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "step", step.id));
			const { kind } = result.problem;
			if (kind !== "changed-since" && kind !== "line-missing") return refuseForm(page, form, { kind });
			const missing = { sentence: view.t.edit_line_missing(), field: "line-1" };
			const problems = [kind === "line-missing" ? missing : { sentence: view.t.edit_changed_since() }];
			return page.c.html(splitForm({ ...propsOf(editor), line, problems }), kind === "line-missing" ? 422 : 409);
		},
		form,
	);
}
