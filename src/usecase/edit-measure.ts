// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Change, updateRow } from "../plan/change/change.ts";
import { renumberMeasure } from "../plan/change/renumber-measure.ts";
import { findRow, type PlanRows } from "../plan/change/row.ts";
import type { Measure } from "../plan/plan.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";
import { type TypedOver, typeOver } from "./type-over.ts";

export type EditMeasureInput = {
	readonly plan: string;
	readonly measure: string;
	readonly version: number;
	readonly number: string;
	readonly title: string;
};

type Problem = TypedOver<"measure"> | { readonly kind: "title-missing" };

/** Changes a measure's title and number. Under its old number it is found for ever. */
export async function editMeasure(context: Context, input: EditMeasureInput): Promise<ChangeResult<Problem>> {
	const { plan: slug, measure: id, version } = input;
	const [number, title] = [input.number.trim(), input.title.trim()];
	return changePlan<Problem>(context, { plan: slug, action: "edit-measure" }, async (rows, past, db, plan) => {
		if (title === "") return { ok: false, problem: { kind: "title-missing" } };
		const now = findRow(rows, "measure", id);
		if (!now) return notFound;
		const cells = { number, title };
		const decision = await typeOver({ db, planId: plan.id, past }, now, { kind: "measure", version, cells });
		return decision.ok ? { ok: true, change: withAddress(rows, now, decision.change) } : decision;
	});
}

/** A new number brings a new address. */
function withAddress(rows: PlanRows, now: Measure, change: Change): Change {
	const [edited] = change.rows;
	if (edited?.kind !== "measure" || !edited.after) return change;
	const { slug, rows: aliases } = renumberMeasure(rows, now, edited.after.number);
	return { rows: [...updateRow("measure", now, { ...cellsOf(edited.after), slug }), ...aliases] };
}

const cellsOf = ({ number, title }: Measure) => ({ number, title });
