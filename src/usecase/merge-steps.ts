// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { mergeSteps as merge, stepAfter } from "../plan/change/merge-steps.ts";
import { findRow } from "../plan/change/row.ts";
import { stateOfSteps } from "../plan/change/step-state.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type MergeStepsInput = {
	readonly plan: string;
	/** The first; it takes in the one that follows it. */
	readonly step: string;
	/** The two that the person looked at: `stateOfSteps`. */
	readonly state: string;
	/** What holds where the two say different things. */
	readonly status?: string;
	/** Why the second is no part of the plan any more, in words. */
	readonly reason: string;
};

type Problem = { readonly kind: "changed-since" | "nothing-follows" };

/** Makes one step of two that follow each other. */
export async function mergeSteps(context: Context, input: MergeStepsInput): Promise<ChangeResult<Problem>> {
	const { plan, step: id, state, status, reason } = input;
	return changePlan<Problem>(context, { plan, action: "merge-steps" }, (rows) => {
		const first = findRow(rows, "step", id);
		if (!first) return notFound;
		const second = stepAfter(rows, first);
		if (!second) return { ok: false, problem: { kind: "nothing-follows" } };
		if (stateOfSteps(rows, [first, second]) !== state) {
			return { ok: false, problem: { kind: "changed-since" } };
		}
		const merging = { reason, newId: context.newId, ...(status !== undefined && { status }) };
		return { ok: true, change: merge(rows, first, second, merging) };
	});
}
