// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StatusScheme } from "../plan/status-scheme.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";
import { type TypedOver, typeOver } from "./type-over.ts";

export type EditPlanInput = {
	readonly plan: string;
	readonly version: number;
	readonly title: string;
	readonly public: boolean;
	readonly firstYear?: number;
	readonly lastYear?: number;
	readonly scheme: StatusScheme;
};

type Problem = TypedOver<"plan"> | { readonly kind: "title-missing" } | { readonly kind: "years-reversed" };

/** Changes what holds for a plan as a whole: its title, who may read it, its years, its statuses. */
export async function editPlan(context: Context, input: EditPlanInput): Promise<ChangeResult<Problem>> {
	const { plan: slug, version, firstYear, lastYear, scheme } = input;
	const cells = { title: input.title.trim(), public: input.public, firstYear, lastYear, scheme };
	return changePlan<Problem>(context, { plan: slug, action: "edit-plan" }, async ({ plan: [now] }, past, db, plan) => {
		if (cells.title === "") return { ok: false, problem: { kind: "title-missing" } };
		if (firstYear && lastYear && firstYear > lastYear) return { ok: false, problem: { kind: "years-reversed" } };
		return now ? typeOver({ db, planId: plan.id, past }, now, { kind: "plan", version, cells }) : notFound;
	});
}
