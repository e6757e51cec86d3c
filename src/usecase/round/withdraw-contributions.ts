// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Contribution } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import type { Round } from "../../round/round.ts";
import { updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { isTimeToAnswer } from "./open-answer.ts";
import { findOwnRound } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

export type WithdrawResult =
	| { readonly ok: true; readonly withdrawn: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "round-over" | "taken" } };

/** Takes back what was handed in and what the coordinator has not taken yet: one answer, or all of them. */
export async function withdrawContributions(
	context: Context,
	{ contribution: only, ...address }: RoundAddress & { readonly contribution?: string | undefined },
): Promise<WithdrawResult> {
	const { store, municipality, actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	return store.write(municipality.id, async (db): Promise<WithdrawResult> => {
		const own = await findOwnRound(db, actor, address);
		if (!own) return notFound;
		if (!isTimeToAnswer(context, own)) return { ok: false, problem: { kind: "round-over" } };
		const meant = own.steps.filter(({ contribution: { id } }) => only === undefined || id === only);
		let withdrawn = 0;
		for (const { contribution } of meant) if (await withdraw(context, db, own.round, contribution)) withdrawn += 1;
		return withdrawn > 0 ? { ok: true, withdrawn } : { ok: false, problem: { kind: "taken" } };
	});
}

/** False where there is nothing to take back; the coordinator may take it in the same moment: then it is taken. */
async function withdraw({ actor, now }: Context, db: Db, round: Round, one: Contribution): Promise<boolean> {
	const state = nextContributionState(one.state, { by: "unit", action: "withdraw", round: round.state });
	if (!state) return false;
	const { submittedAt: _at, submittedBy: _by, endorsedAt: _when, endorsedBy: _who, ...kept } = one;
	if (!(await updateContribution(db, { ...kept, state }))) return false;
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "withdraw-contribution", planId: round.planId },
		...{ subjectKind: "contribution", subjectId: one.id, before: { state: one.state }, after: { state } },
	});
	return true;
}
