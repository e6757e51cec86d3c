// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Decision, StepId } from "./decision.ts";
import { setAside, textsOfStep } from "./loose-text.ts";
import { mergeStep } from "./merge-step.ts";
import { findStep, type ReviewedDraft, replaceMeasure, replaceStep, type StepPlace } from "./reviewed-draft.ts";
import { splitStep } from "./split-step.ts";
import { emptyStep } from "./step-cells.ts";

type Rearrangement = Extract<Decision, { kind: "split-step" | "merge-step" | "move-step" | "add-step" | "drop-step" }>;

/** Splits, joins, moves, adds and drops steps. No word is lost: what has no place any more is set aside. */
export function rearrangeSteps(draft: ReviewedDraft, decision: Rearrangement, name: string): ReviewedDraft | undefined {
	if (decision.kind === "add-step") return addStep(draft, decision, name);
	const found = findStep(draft, decision.step);
	if (!found) return undefined;
	switch (decision.kind) {
		case "split-step":
			return splitStep(draft, found, decision, name);
		case "merge-step":
			return mergeStep(draft, found, name);
		case "move-step":
			return move(draft, found, decision.measure);
		case "drop-step":
			return setAside(replaceStep(draft, found.step.id), name, textsOfStep(found.step));
	}
}

function addStep(
	draft: ReviewedDraft,
	{ measure: id }: Extract<Decision, { kind: "add-step" }>,
	name: string,
): ReviewedDraft | undefined {
	const measure = draft.measures.find((one) => one.id === id);
	return measure && replaceMeasure(draft, id, { ...measure, steps: [...measure.steps, emptyStep(name as StepId)] });
}

function move(draft: ReviewedDraft, { measure, step }: StepPlace, to: string): ReviewedDraft | undefined {
	const target = draft.measures.findIndex((one) => one.id === to);
	const from = draft.measures.indexOf(measure);
	const goal = draft.measures[target];
	if (!goal || target === from) return undefined;
	const steps = target < from ? [...goal.steps, step] : [step, ...goal.steps];
	return replaceMeasure(replaceStep(draft, step.id), goal.id, { ...goal, steps });
}
