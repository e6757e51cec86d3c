// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Round } from "../../round/round.ts";
import { countAnswers } from "../../store/contribution-repository.ts";
import { listRounds as loadRounds } from "../../store/round-repository.ts";
import type { Context, Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";

export type ListedRound = { readonly round: Round; readonly asked: number; readonly answered: number };

type ListRoundsResult =
	| { readonly ok: true; readonly plan: Plan; readonly rounds: readonly ListedRound[]; readonly mayManage: boolean }
	| Refused;

/** The rounds of a plan with how far each is, the newest reporting date first. */
export async function listRounds(
	context: Context,
	{ plan: slug }: { readonly plan: string },
): Promise<ListRoundsResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ListRoundsResult> => {
		const opened = await openPlan(context, db, slug, "round:read");
		if (!opened.ok) return opened;
		const { plan } = opened;
		const counts = new Map((await countAnswers(db, plan.id)).map((one) => [one.roundId, one]));
		const rounds = (await loadRounds(db, plan.id)).map((round): ListedRound => {
			const { asked = 0, answered = 0 } = counts.get(round.id) ?? {};
			return { round, asked, answered };
		});
		const mayManage = may(context.actor, "round:manage", { municipalityId: context.municipality.id, planId: plan.id });
		return { ok: true, plan, rounds, mayManage };
	});
}
