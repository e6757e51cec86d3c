// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { acceptableAtOnce } from "../../round/review-filter.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { moveContributions, type SeenContribution } from "../../store/review-repository.ts";
import type { Context, Refusal } from "../context.ts";
import type { RoundAddress } from "../round/open-plan-round.ts";
import { loadReview } from "./open-review.ts";
import { openLockedRound } from "./review-deed.ts";

type AcceptUnchangedInput = RoundAddress & {
	/** Those that somebody saw in the list. */
	readonly seen: readonly SeenContribution[];
};

type AcceptUnchangedResult =
	| {
			readonly ok: true;
			readonly accepted: number;
			/** Not accepted, because somebody changed them or something is noticed in them now. */
			readonly left: number;
			readonly event: number;
	  }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "nothing-to-accept" } };

const nothing = { ok: false, problem: { kind: "nothing-to-accept" } } as const;

/** Accepts all at once what says the same as last time and needs no look. What the list did not show is never accepted. */
export async function acceptUnchanged(
	context: Context,
	{ seen, ...address }: AcceptUnchangedInput,
): Promise<AcceptUnchangedResult> {
	return context.store.write(context.municipality.id, async (db): Promise<AcceptUnchangedResult> => {
		const opened = await openLockedRound(context, db, address, "round:manage");
		if (!opened.ok) return opened;
		const { round, accountId } = opened;
		const review = await loadReview(context, db, address);
		if (!review.ok) return review;
		if (round.state !== "open" && round.state !== "closed") return nothing;
		const now = new Set(acceptableAtOnce(review.entries).map(({ contribution }) => contribution.id));
		const reviewed = { by: accountId, at: context.now() };
		const move = { from: "submitted", to: "accepted", reviewed } as const;
		const contributions = await moveContributions(
			db,
			round.id,
			seen.filter(({ id }) => now.has(id)),
			move,
		);
		if (contributions.length === 0) return nothing;
		const event = await recordEvent(db, {
			...{ at: reviewed.at, actor: actorName(context.actor), action: "accept-unchanged", planId: round.planId },
			...{ subjectKind: "round", subjectId: round.id, after: { roundId: round.id, contributions } },
		});
		return { ok: true, accepted: contributions.length, left: seen.length - contributions.length, event };
	});
}
