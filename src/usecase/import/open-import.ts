// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../../plan/draft.ts";
import type { Plan } from "../../plan/plan.ts";
import { findImport, type Import } from "../../store/import-repository.ts";
import { findPlanById } from "../../store/plan-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "../context.ts";

export type OpenedImport =
	| { readonly ok: true; readonly plan: Plan; readonly one: Import & { readonly draft: Draft } }
	| Refused;

/** The import of an address, where the actor may import into its plan: the first step of every use case about one. */
export async function openImport(context: Context, db: Db, id: string): Promise<OpenedImport> {
	const one = await findImport(db, id);
	const plan = one && (await findPlanById(db, one.planId));
	if (!one || !plan) return context.actor.kind === "anonymous" ? signInNeeded : notFound;
	const refused = authorise(context, "plan:import", { planId: plan.id, public: plan.public });
	return refused ?? { ok: true, plan, one };
}
