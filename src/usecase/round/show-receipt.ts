// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import { isAnswered } from "../../round/progress.ts";
import type { Round } from "../../round/round.ts";
import type { Submission } from "../../round/submission.ts";
import { findAccount } from "../../store/account-repository.ts";
import { findSubmission } from "../../store/submission-repository.ts";
import { type Context, notFound, type Refused, signInNeeded } from "../context.ts";
import { findOwnRound, type OwnRound } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

export type Receipt = {
	readonly plan: Plan;
	readonly round: Round;
	readonly submission: Submission;
	/** Who handed in. */
	readonly name: string;
	/** How many steps are still to be answered. */
	readonly left: number;
};

/** What was handed in, to look at and to print: for who did it, and for all who answer for the same steps. */
export async function showSubmission(
	{ store, municipality, actor }: Context,
	{ submission: id, ...address }: RoundAddress & { readonly submission: string },
): Promise<({ readonly ok: true } & Receipt) | Refused> {
	if (actor.kind !== "account") return signInNeeded;
	return store.read(municipality.id, async (db) => {
		const submission = await findSubmission(db, id);
		const own = await findOwnRound(db, actor, address);
		if (!own || submission?.roundId !== own.round.id || !isOwn(own, submission, actor.accountId)) return notFound;
		const account = await findAccount(db, submission.accountId);
		const left = own.steps.filter(({ progress }) => !isAnswered(progress)).length;
		return { ok: true, plan: own.plan, round: own.round, submission, name: account?.name ?? "", left };
	});
}

function isOwn({ steps }: OwnRound, { accountId, answers }: Submission, looking: string): boolean {
	const own = new Set(steps.map(({ contribution }) => contribution.id));
	return accountId === looking || answers.every(({ kind, id }) => kind === "answer" && own.has(id));
}
