// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findRow } from "../plan/change/row.ts";
import { splitStep as split } from "../plan/change/split-step.ts";
import { stateOfSteps } from "../plan/change/step-state.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type SplitStepInput = {
	readonly plan: string;
	readonly step: string;
	/** What the person looked at: `stateOfSteps`. */
	readonly state: string;
	/** The first line of the second step, counted from 0. */
	readonly line: number;
};

/** `changed-since`: the step is not the one that the person looked at. */
type Problem = { readonly kind: "changed-since" | "line-missing" };

/** Makes two steps of one. */
export async function splitStep(context: Context, input: SplitStepInput): Promise<ChangeResult<Problem>> {
	const { plan, step: id, state, line } = input;
	return changePlan<Problem>(context, { plan, action: "split-step" }, (rows) => {
		const step = findRow(rows, "step", id);
		if (!step) return notFound;
		if (stateOfSteps(rows, [step]) !== state) return { ok: false, problem: { kind: "changed-since" } };
		if (!(line >= 1 && line < step.content.length)) return { ok: false, problem: { kind: "line-missing" } };
		return { ok: true, change: split(rows, step, line, context.newId) };
	});
}
