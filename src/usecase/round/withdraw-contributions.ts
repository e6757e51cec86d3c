// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
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
		const { round } = own;
		if (!isTimeToAnswer(context, own)) return { ok: false, problem: { kind: "round-over" } };
		let withdrawn = 0;
		for (const { contribution } of own.steps) {
			if (only !== undefined && contribution.id !== only) continue;
			const state = nextContributionState(contribution.state, { by: "unit", action: "withdraw", round: round.state });
			if (!state) continue;
			const { submittedAt: _, submittedBy: __, ...kept } = contribution;
			// The coordinator may take it in the same moment: then it is taken.
			if (!(await updateContribution(db, { ...kept, state }))) continue;
			withdrawn += 1;
			await recordEvent(db, {
				...{ at: context.now(), actor: actorName(actor), action: "withdraw-contribution", planId: round.planId },
				...{ subjectKind: "contribution", subjectId: contribution.id },
				...{ before: { state: contribution.state }, after: { state } },
			});
		}
		return withdrawn > 0 ? { ok: true, withdrawn } : { ok: false, problem: { kind: "taken" } };
	});
}
