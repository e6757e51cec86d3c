// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addMeasure as added } from "../plan/change/add-row.ts";
import { findRow } from "../plan/change/row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type AddMeasureInput = {
	readonly plan: string;
	readonly number: string;
	readonly title: string;
	readonly actionFieldId?: string;
};

type Problem = { readonly kind: "title-missing" };

/** Adds a measure at the end of an action field, or of the plan. */
export async function addMeasure(context: Context, input: AddMeasureInput): Promise<ChangeResult<Problem>> {
	const { plan, actionFieldId } = input;
	const [number, title] = [input.number.trim(), input.title.trim()];
	return changePlan<Problem>(context, { plan, action: "add-measure" }, (rows) => {
		if (title === "") return { ok: false, problem: { kind: "title-missing" } };
		if (actionFieldId !== undefined && !findRow(rows, "field", actionFieldId)) return notFound;
		const field = actionFieldId === undefined ? {} : { actionFieldId };
		return { ok: true, change: added(rows, { number, title, ...field }, context.newId()) };
	});
}
