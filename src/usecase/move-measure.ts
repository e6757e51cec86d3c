// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { moveMeasure as move } from "../plan/change/move-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type MoveMeasureInput = {
	readonly plan: string;
	readonly measure: string;
	readonly actionFieldId?: string;
	/** Its place in the field, counted from 1. */
	readonly place: number;
};

/** Puts a measure to another place or into another action field. */
export async function moveMeasure(context: Context, input: MoveMeasureInput): Promise<ChangeResult<never>> {
	const { plan, measure: id, actionFieldId, place } = input;
	return changePlan<never>(context, { plan, action: "move-measure" }, (rows) => {
		const measure = findRow(rows, "measure", id);
		if (!measure) return notFound;
		if (actionFieldId !== undefined && !findRow(rows, "field", actionFieldId)) return notFound;
		return { ok: true, change: move(rows, measure, actionFieldId, place) };
	});
}
