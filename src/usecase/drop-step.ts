// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dropStep as drop } from "../plan/change/drop-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type DropStepInput = { readonly plan: string; readonly step: string; readonly reason: string };

type Problem = { readonly kind: "reason-missing" };

/** Takes a step out of the plan, for a reason. Nothing of it is deleted. */
export async function dropStep(context: Context, input: DropStepInput): Promise<ChangeResult<Problem>> {
	const reason = input.reason.trim();
	return changePlan<Problem>(context, { plan: input.plan, action: "drop-step" }, (rows) => {
		if (reason === "") return { ok: false, problem: { kind: "reason-missing" } };
		const step = findRow(rows, "step", input.step);
		return step ? { ok: true, change: drop(step, reason) } : notFound;
	});
}
