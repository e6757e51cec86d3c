// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { listContributions, updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";

type SettleResult =
	| { readonly ok: true; readonly settled: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" | "still-open" } };

/**
 * Says of what nobody answered that there is no answer: the last statement stands. Of one contribution, or of all of a unit or of the
 * round that are still owed; only once the round is closed, since until then an answer can come.
 */
export async function settleContributions(
	context: Context,
	{ unit, ...address }: RoundAddress & { readonly unit?: string | undefined },
): Promise<SettleResult> {
	const { store, municipality, now, actor } = context;
	return store.write(municipality.id, async (db): Promise<SettleResult> => {
		const opened = await openPlanRound(context, db, address, "round:manage");
		if (!opened.ok) return opened;
		const { round } = opened;
		if (round.state !== "closed") return { ok: false, problem: { kind: "still-open" } };
		const deed = { by: "coordinator", action: "settle", round: round.state } as const;
		const all = await listContributions(db, round.id);
		const owed = all.flatMap((one) => {
			const state = nextContributionState(one.state, deed);
			return state && (unit === undefined || one.unitId === unit) ? [{ before: one, after: { ...one, state } }] : [];
		});
		for (const { before, after } of owed) {
			if (!(await updateContribution(db, after))) return { ok: false, problem: { kind: "stale" } };
			const subject = { planId: round.planId, subjectKind: "contribution", subjectId: after.id } as const;
			const done = { at: now(), actor: actorName(actor), action: "settle-contribution", ...subject };
			await recordEvent(db, { ...done, before: { state: before.state }, after: { state: after.state } });
		}
		return { ok: true, settled: owed.length };
	});
}
