// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dropMeasure as drop } from "../plan/change/drop-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type DropMeasureInput = { readonly plan: string; readonly measure: string; readonly reason: string };

type Problem = { readonly kind: "reason-missing" };

/** Takes a measure out of the plan, for a reason. Nothing of it is deleted. */
export async function dropMeasure(context: Context, input: DropMeasureInput): Promise<ChangeResult<Problem>> {
	const reason = input.reason.trim();
	return changePlan<Problem>(context, { plan: input.plan, action: "drop-measure" }, (rows) => {
		if (reason === "") return { ok: false, problem: { kind: "reason-missing" } };
		const measure = findRow(rows, "measure", input.measure);
		return measure ? { ok: true, change: drop(measure, reason) } : notFound;
	});
}
