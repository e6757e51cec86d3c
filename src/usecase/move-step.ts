// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { moveStep as move } from "../plan/change/move-row.ts";
import { findRow } from "../plan/change/row.ts";
import { measureKey } from "../plan/measure-number.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type MoveStepInput = {
	readonly plan: string;
	readonly step: string;
	/** The number of the measure, or its part of the address where several have that number. */
	readonly measure: string;
	/** Counted from 1. */
	readonly place: number;
};

type Problem = { readonly kind: "measure-unknown" | "measure-ambiguous" };

/** Puts a step to another place or into another measure. */
export async function moveStep(context: Context, input: MoveStepInput): Promise<ChangeResult<Problem>> {
	const { plan, step: id, place } = input;
	return changePlan<Problem>(context, { plan, action: "move-step" }, (rows) => {
		const step = findRow(rows, "step", id);
		if (!step) return notFound;
		const wanted = input.measure.trim();
		const exact = rows.measure.filter(({ slug }) => slug === wanted && wanted.includes("~"));
		const meant =
			exact.length > 0 ? exact : rows.measure.filter(({ number }) => measureKey(number) === measureKey(wanted));
		const own = meant.find(({ id }) => id === step.measureId);
		const measure = own ?? meant[0];
		if (!measure) return { ok: false, problem: { kind: "measure-unknown" } };
		if (!own && meant.length > 1) return { ok: false, problem: { kind: "measure-ambiguous" } };
		return { ok: true, change: move(rows, step, measure.id, place) };
	});
}
