// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addStep as added } from "../plan/change/add-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type AddStepInput = {
	readonly plan: string;
	readonly measure: string;
	readonly content: readonly string[];
	readonly responsibility: readonly string[];
	readonly term: readonly string[];
};

type Problem = { readonly kind: "content-missing" };

/** Adds a step to a measure. */
export async function addStep(
	context: Context,
	{ plan, measure: measureId, ...cells }: AddStepInput,
): Promise<ChangeResult<Problem>> {
	return changePlan<Problem>(context, { plan, action: "add-step" }, (rows) => {
		if (cells.content.length === 0) return { ok: false, problem: { kind: "content-missing" } };
		if (!findRow(rows, "measure", measureId)) return notFound;
		return { ok: true, change: added(rows, { measureId, ...cells }, context.newId()) };
	});
}
