// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dropStep } from "../plan/change/drop-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

/** Makes a dropped step a part of the plan again. */
export async function restoreStep(
	context: Context,
	input: { readonly plan: string; readonly step: string },
): Promise<ChangeResult<never>> {
	return changePlan<never>(context, { plan: input.plan, action: "restore-step" }, (rows) => {
		const step = findRow(rows, "step", input.step);
		return step ? { ok: true, change: dropStep(step, "") } : notFound;
	});
}
