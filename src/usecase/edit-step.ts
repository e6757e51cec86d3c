// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";
import { type TypedOver, typeOver } from "./type-over.ts";

export type EditStepInput = {
	readonly plan: string;
	readonly step: string;
	readonly version: number;
	readonly content: readonly string[];
	readonly responsibility: readonly string[];
	readonly term: readonly string[];
};

/** Changes what a step says: what is to be done, by whom, until when. */
export async function editStep(
	context: Context,
	{ plan: slug, step, version, content, responsibility, term }: EditStepInput,
): Promise<ChangeResult<TypedOver<"step">>> {
	return changePlan(context, { plan: slug, action: "edit-step" }, async (rows, past, db, plan) => {
		const now = findRow(rows, "step", step);
		if (!now) return notFound;
		const cells = { content, responsibility, term };
		return typeOver({ db, planId: plan.id, past }, now, { kind: "step", version, cells });
	});
}
