// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "../access/permission.ts";
import type { Plan } from "../plan/plan.ts";
import { findPlan } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "./context.ts";

export type OpenedPlan = { readonly ok: true; readonly plan: Plan } | Refused;

/**
 * The plan of an address, where the actor may do what is asked with it: the first step of every use case about a plan.
 * Who is not signed in learns nothing of whether the plan exists.
 */
export async function openPlan(context: Context, db: Db, slug: string, permission: Permission): Promise<OpenedPlan> {
	const plan = await findPlan(db, slug);
	if (!plan) return context.actor.kind === "anonymous" ? signInNeeded : notFound;
	const refused = authorise(context, permission, { planId: plan.id, public: plan.public });
	return refused ?? { ok: true, plan };
}
