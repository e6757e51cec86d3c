// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "../../access/permission.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Round } from "../../round/round.ts";
import { findRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";

/** How an address names a round: by its plan and reporting date. */
export type RoundAddress = { readonly plan: string; readonly asOf: string };

export type OpenedRound = { readonly ok: true; readonly plan: Plan; readonly round: Round } | Refused;

/** The round of an address, where the actor may do what is asked with it: the first step of every use case of the coordinator and approver. */
export async function openPlanRound(
	context: Context,
	db: Db,
	{ plan: slug, asOf }: RoundAddress,
	permission: Permission,
): Promise<OpenedRound> {
	const opened = await openPlan(context, db, slug, permission);
	if (!opened.ok) return opened;
	const round = await findRound(db, opened.plan.id, asOf);
	return round ? { ok: true, plan: opened.plan, round } : notFound;
}
