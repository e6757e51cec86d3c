// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Answer, answerOf, type Contribution } from "../../round/contribution.ts";
import { type ContributionAction, nextContributionState } from "../../round/contribution-state.ts";
import type { Round } from "../../round/round.ts";
import { isApproved } from "../../store/approval-repository.ts";
import { findContribution, updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { removeMergedAnswers } from "../../store/merged-answer-repository.ts";
import { lockRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, type Refused } from "../context.ts";
import { openPlanRound, type RoundAddress } from "../round/open-plan-round.ts";

/** An answer of a round, in the version that somebody looks at. */
type ReviewAddress = RoundAddress & { readonly contribution: string };
export type ReviewInput = ReviewAddress & { readonly version: number };

/** What was decided about an answer: the number of its event, to take it back. */
type Decided = { readonly ok: true; readonly contribution: Contribution; readonly event: number };

type DeedProblem =
	| Refusal
	/** Somebody changed it meanwhile; nothing was saved. */
	| { readonly kind: "stale"; readonly now: Contribution }
	/** Its state does not allow it, or the round's. */
	| { readonly kind: "not-possible"; readonly now: Contribution }
	/** Its action field is approved: it stays as it is. */
	| { readonly kind: "approved" };

export type DeedResult<More = never> = Decided | { readonly ok: false; readonly problem: DeedProblem | More };

type Deed<More> = {
	readonly by: "coordinator" | "approver";
	readonly action: ContributionAction;
	/** How the log calls it. */
	readonly event: string;
	/** Why it cannot be done, whatever the answer's state. */
	readonly problem?: (plan: Plan) => More | undefined;
	/** What becomes of the answer besides its state. */
	readonly change: (contribution: Contribution, accountId: string, at: Date) => Contribution;
	/** What else is saved with it. */
	readonly besides?: (
		db: Db,
		done: {
			readonly plan: Plan;
			readonly contribution: Contribution;
			readonly round: Round;
			readonly accountId: string;
		},
	) => Promise<void>;
};

const permissions = { coordinator: "round:manage", approver: "round:approve" } as const;

/** Decides something about an answer, in one transaction: checks who and in which version, saves, logs. */
export async function reviewDeed<More = never>(
	context: Context,
	input: ReviewInput,
	deed: Deed<More>,
): Promise<DeedResult<More>> {
	return context.store.write(context.municipality.id, async (db): Promise<DeedResult<More>> => {
		const opened = await openReviewed(context, db, input, permissions[deed.by]);
		if (!opened.ok) return opened;
		const { plan, contribution, round, accountId } = opened;
		const problem = deed.problem?.(plan);
		if (problem) return { ok: false, problem };
		if (contribution.version !== input.version) return refuse({ kind: "stale", now: contribution });
		const state = nextContributionState(contribution.state, { ...deed, round: round.state });
		if (!state) return refuse({ kind: "not-possible", now: contribution });
		if (await isApproved(db, round.id, contribution.stepId)) return refuse({ kind: "approved" });
		const changed = { ...deed.change(contribution, accountId, context.now()), state };
		if (!(await updateContribution(db, changed))) return refuse({ kind: "stale", now: contribution });
		// What was made of several answers is no longer what they say.
		const merged = deed.action === "accept" ? [] : await removeMergedAnswers(db, [contribution.id]);
		await deed.besides?.(db, { plan, contribution, round, accountId });
		const event = await record(context, db, { deed, round, before: contribution, after: changed, merged });
		return { ok: true, contribution: { ...changed, version: changed.version + 1 }, event };
	});
}

const refuse = (problem: DeedProblem) => ({ ok: false, problem }) as const;

type Opened = {
	readonly ok: true;
	readonly plan: Plan;
	readonly contribution: Contribution;
	readonly round: Round;
	readonly accountId: string;
};

/** An answer of a round, in front of somebody who decides about it: what is decided of a round is decided one after the other. */
async function openReviewed(
	context: Context,
	db: Db,
	address: ReviewAddress,
	permission: "round:manage" | "round:approve",
): Promise<Opened | Refused> {
	const opened = await openLockedRound(context, db, address, permission);
	if (!opened.ok) return opened;
	const contribution = await findContribution(db, address.contribution);
	return contribution?.roundId === opened.round.id ? { ...opened, contribution } : notFound;
}

/** A round that nobody else decides about until the transaction ends. Who decides has an account: the round names them. */
export async function openLockedRound(
	context: Context,
	db: Db,
	address: RoundAddress,
	permission: "round:manage" | "round:approve",
) {
	const opened = await openPlanRound(context, db, address, permission);
	if (!opened.ok) return opened;
	const round = await lockRound(db, opened.round.id);
	if (context.actor.kind !== "account") return { ok: false, problem: { kind: "not-allowed" } } as const;
	return round ? ({ ...opened, round, accountId: context.actor.accountId } as const) : notFound;
}

type Recorded = {
	readonly deed: { readonly event: string };
	readonly round: Round;
	readonly before: Contribution;
	readonly after: Contribution;
	readonly merged: readonly Answer[];
};

function record({ actor, now }: Context, db: Db, { deed, round, before, after, merged }: Recorded) {
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: deed.event, planId: round.planId },
		...{ subjectKind: "contribution", subjectId: before.id },
		before: { state: before.state, ...answerOf(before), ...(merged.length > 0 && { merged }) },
		after: {
			...{ state: after.state, ...answerOf(after), roundId: round.id },
			contributions: [{ id: after.id, version: after.version + 1 }],
		},
	});
}
