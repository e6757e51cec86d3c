// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { type BarrierReport, type BarrierState, keptDaysAfterDone } from "../../report/barrier-report.ts";
import { deleteDoneBarriers, hasBarrier, listBarriers, setBarrierState } from "../../store/barrier-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { authorise, type Context, notFound, type Refusal, type Refused } from "../context.ts";
import type { JobContext } from "../jobs/run-jobs.ts";

export type ShownBarriers = { readonly ok: true; readonly barriers: readonly BarrierReport[] };

/** The barriers that were told of. */
export async function showBarriers(context: Context): Promise<ShownBarriers | Refused> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db) => ({ ok: true, barriers: await listBarriers(db) }));
}

export type HandleBarrierResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" } };

/** Says how far a barrier is. */
export async function handleBarrier(
	context: Context,
	change: { readonly id: string; readonly state: BarrierState; readonly version: number },
): Promise<HandleBarrierResult> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	const { actor, municipality, store, now } = context;
	return store.write(municipality.id, async (db): Promise<HandleBarrierResult> => {
		if (!(await hasBarrier(db, change.id))) return notFound;
		if (!(await setBarrierState(db, change, now()))) return { ok: false, problem: { kind: "stale" } };
		await recordEvent(db, {
			...{ at: now(), actor: actorName(actor), action: "handle-barrier" },
			...{ subjectKind: "municipality", subjectId: municipality.id, after: { id: change.id, state: change.state } },
		});
		return { ok: true };
	});
}

const day = 86_400_000;

/** Deletes the reports of barriers that were done long enough ago. */
export function forgetBarriers({ store, municipality, now }: JobContext): Promise<{ readonly ok: boolean }> {
	return store.write(municipality.id, async (db) => {
		await deleteDoneBarriers(db, new Date(now().getTime() - keptDaysAfterDone * day));
		return { ok: true };
	});
}
