// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type MovedOn, undoChange as undo } from "../plan/change/undo-change.ts";
import { isFinal } from "../round/final-action.ts";
import { findEvent, listEvents, type PlanEvent } from "../store/history-repository.ts";
import { type ChangeResult, changePlan } from "./change-plan.ts";
import { type Context, notFound } from "./context.ts";

export type UndoProblem =
	| {
			/** Somebody has changed the same since; the newest who did. */
			readonly kind: "changed-since";
			readonly rows: readonly MovedOn[];
			readonly by?: PlanEvent;
	  }
	| { readonly kind: "nothing-to-undo" }
	/** What was approved stays. */
	| { readonly kind: "approved" };

type Input = { readonly plan: string; readonly event: number };

/** Takes back what an event of the history did. That can be taken back in turn. */
export async function undoChange(context: Context, { plan: slug, event }: Input): Promise<ChangeResult<UndoProblem>> {
	const request = { plan: slug, action: "undo-change", undoes: event };
	return changePlan<UndoProblem>(context, request, async (rows, _past, db, plan) => {
		const done = await findEvent(db, plan.id, event);
		if (!done?.change) return notFound;
		if (isFinal(done.action)) return { ok: false, problem: { kind: "approved" } };
		const undone = undo(rows, done.change);
		if (undone.ok && undone.change.rows.length === 0) return { ok: false, problem: { kind: "nothing-to-undo" } };
		if (undone.ok) return undone;
		const about = undone.problem.rows.map(({ id }) => id);
		const [by] = await listEvents(db, plan.id, { about, after: event }, 1);
		return { ok: false, problem: { ...undone.problem, ...(by && { by }) } };
	});
}
