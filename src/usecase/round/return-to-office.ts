// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Contribution } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertNote } from "../../store/note-repository.ts";
import { lockRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { type ReturnedLetter, tellReturned } from "../review/tell-returned.ts";
import { type DivisionRound, findDivisionRound } from "./open-division-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

export type ReturnToOfficeResult =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly problem: Refusal | { readonly kind: "comment-missing" | "stale" | "not-possible" };
	  };

type Input = RoundAddress & {
	readonly contribution: string;
	readonly version: number;
	readonly comment: string;
	readonly letter: ReturnedLetter;
};

const refuse = (kind: "comment-missing" | "stale" | "not-possible"): ReturnToOfficeResult => ({
	...{ ok: false, problem: { kind } },
});

/** A division gives an answer back to its office with what is wanted of it, and writes to those who answered. */
export async function returnToOffice(context: Context, input: Input): Promise<ReturnToOfficeResult> {
	return context.store.write(context.municipality.id, async (db): Promise<ReturnToOfficeResult> => {
		const found = await findDivisionRound(context, db, input);
		if (!found.ok) return found;
		await lockRound(db, found.round.id);
		const own = await findDivisionRound(context, db, input);
		if (!own.ok) return own;
		const answer = own.answers.find(({ contribution: { id } }) => id === input.contribution);
		if (!answer) return refuse("stale");
		const { contribution } = answer;
		const comment = input.comment.trim();
		if (comment === "") return refuse("comment-missing");
		if (contribution.version !== input.version) return refuse("stale");
		const deed = { by: "division", action: "return", round: own.round.state } as const;
		const state = nextContributionState(contribution.state, deed);
		if (!state) return refuse("not-possible");
		const saved = await giveBack(context, db, own, { contribution, state, comment });
		if (!saved) return refuse("stale");
		const { plan, round } = own;
		await tellReturned(context, db, { plan, round, contribution, comment, letter: input.letter });
		return { ok: true };
	});
}

type Returning = Pick<Contribution, "state"> & { readonly contribution: Contribution; readonly comment: string };

async function giveBack(
	{ actor, newId, now }: Context,
	db: Db,
	{ round, accountId }: DivisionRound,
	{ contribution, state, comment }: Returning,
): Promise<boolean> {
	const at = now();
	const { endorsedAt: _, endorsedBy: __, ...kept } = contribution;
	if (!(await updateContribution(db, { ...kept, state, reviewedBy: accountId, reviewedAt: at }))) return false;
	const about = { contributionId: contribution.id, writtenBy: accountId, writtenAt: at };
	await insertNote(db, { id: newId(), kind: "return", text: comment, ...about });
	await recordEvent(db, {
		...{ at, actor: actorName(actor), action: "return-contribution", planId: round.planId },
		...{ subjectKind: "contribution", subjectId: contribution.id, before: { state: contribution.state } },
		after: { state, text: comment, roundId: round.id },
	});
	return true;
}
