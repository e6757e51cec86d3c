// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dropMeasure } from "../plan/change/drop-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

/** Makes a dropped measure a part of the plan again. */
export async function restoreMeasure(
	context: Context,
	input: { readonly plan: string; readonly measure: string },
): Promise<ChangeResult<never>> {
	return changePlan<never>(context, { plan: input.plan, action: "restore-measure" }, (rows) => {
		const measure = findRow(rows, "measure", input.measure);
		return measure ? { ok: true, change: dropMeasure(measure, "") } : notFound;
	});
}
