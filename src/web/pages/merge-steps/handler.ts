// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mergedCells, stepAfter } from "../../../plan/change/merge-steps.ts";
import { contentsOf } from "../../../plan/change/row.ts";
import { stateOfSteps } from "../../../plan/change/step-state.ts";
import { mergeSteps } from "../../../usecase/merge-steps.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { addressOf } from "../edit/address.ts";
import { type StepEditor, withStep } from "../edit/editor.ts";
import { stepName } from "../edit/names.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { leadToSaved } from "../edit/saved.tsx";
import { mergeForm } from "./page.tsx";

function propsOf(editor: StepEditor): Parameters<typeof mergeForm>[0] {
	const { view, plan, rows, step, measure } = editor;
	const about = { words: stepName(view, measure, step), address: addressOf(editor, "step", step.id) };
	const second = stepAfter(rows, step);
	if (!second) return { view, about, state: "", status: "" };
	const newest = new Map(contentsOf(rows).statements.map((one) => [one.stepId, one]));
	const [one, two] = [newest.get(step.id), newest.get(second.id)];
	const differs = one && two && one.asOf === two.asOf && one.status !== two.status;
	return {
		...{ view, about, merged: mergedCells(step, second), state: stateOfSteps(rows, [step, second]) },
		...{ status: one?.status ?? "", ...(differs && { scheme: plan.scheme }) },
	};
}

/** The form that shows what two steps become. */
export const showMergeSteps = (page: Page) => withStep(page, (editor) => page.c.html(mergeForm(propsOf(editor))));

/** Merges a step with the one that follows, unless they are not those any more that the person looked at. */
export async function saveMergeSteps(page: Page) {
	const { texts: form } = await postedForm(page.c);
	return withStep(
		page,
		async (editor) => {
			const { view, plan, step } = editor;
			const reason = view.t.edit_merge_reason({ position: step.position });
			const { state = "", status } = form;
			const result = await mergeSteps(page.context, {
				plan: plan.slug,
				step: step.id,
				state,
				reason,
				...(status !== undefined && { status }),
			});
			if (result.ok) return leadToSaved(page, result, addressOf({ view, ...result }, "step", step.id));
			const { kind } = result.problem;
			if (kind !== "changed-since" && kind !== "nothing-follows") return refuseForm(page, form, { kind });
			const problems = kind === "changed-since" ? [{ sentence: view.t.edit_changed_since() }] : [];
			return page.c.html(mergeForm({ ...propsOf(editor), problems }), 409);
		},
		form,
	);
}
