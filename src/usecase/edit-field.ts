// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Change, updateRow } from "../plan/change/change.ts";
import { moveField } from "../plan/change/move-row.ts";
import { findRow, type PlanRows } from "../plan/change/row.ts";
import type { ActionField } from "../plan/plan.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";
import { type TypedOver, typeOver } from "./type-over.ts";

export type EditFieldInput = {
	readonly plan: string;
	readonly field: string;
	readonly version: number;
	readonly code: string;
	readonly title: string;
	/** Its place among the fields, counted from 1; left out where it stays where it is. */
	readonly place?: number;
};

type Problem = TypedOver<"field"> | { readonly kind: "title-missing" };

/** Changes an action field's code, title and place. */
export async function editField(context: Context, input: EditFieldInput): Promise<ChangeResult<Problem>> {
	const { plan: slug, field: id, version, place } = input;
	const cells = { code: input.code.trim(), title: input.title.trim() };
	return changePlan<Problem>(context, { plan: slug, action: "edit-field" }, async (rows, past, db, plan) => {
		if (cells.code === "" && cells.title === "") return { ok: false, problem: { kind: "title-missing" } };
		const now = findRow(rows, "field", id);
		if (!now) return notFound;
		const decision = await typeOver({ db, planId: plan.id, past }, now, { kind: "field", version, cells });
		if (!decision.ok || place === undefined) return decision;
		return { ok: true, change: placed(rows, now, decision.change, place) };
	});
}

function placed(rows: PlanRows, now: ActionField, change: Change, place: number): Change {
	const [edited] = change.rows;
	const [moved] = moveField(rows, now, place).rows;
	const position = moved?.kind === "field" ? moved.after?.position : now.position;
	const { code, title } = edited?.kind === "field" && edited.after ? edited.after : now;
	return { rows: updateRow("field", now, { code, title, position: position ?? now.position }) };
}
