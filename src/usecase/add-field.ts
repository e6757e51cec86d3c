// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { addField as added } from "../plan/change/add-row.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import type { Context } from "./context.ts";

export type AddFieldInput = { readonly plan: string; readonly code: string; readonly title: string };

type Problem = { readonly kind: "title-missing" };

/** Adds an action field after the others. */
export async function addField(context: Context, { plan, ...input }: AddFieldInput): Promise<ChangeResult<Problem>> {
	const [code, title] = [input.code.trim(), input.title.trim()];
	return changePlan<Problem>(context, { plan, action: "add-field" }, (rows) => {
		if (code === "" && title === "") return { ok: false, problem: { kind: "title-missing" } };
		return { ok: true, change: added(rows, { code, title }, context.newId()) };
	});
}
