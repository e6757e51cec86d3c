// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { IsoDate } from "../../plan/period.ts";
import { addDays } from "../../plan/period.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Round, stageOn } from "../../round/round.ts";
import { nextRoundState } from "../../round/round-state.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { removeRoundLinks } from "../../store/link-repository.ts";
import { withdrawMails } from "../../store/mail-repository.ts";
import { updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { today } from "../today.ts";
import { inviteStage } from "./invite-stage.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundLetters } from "./round-letters.ts";

type MoveRoundResult =
	| { readonly ok: true; readonly plan: Plan; readonly round: Round; readonly mails: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" | "other-state" | "due-past" } };

type Move = RoundAddress & { readonly version: number; readonly letters?: RoundLetters };
type Action = "close" | "reopen" | "cancel";
type Decide = (round: Round, at: Date) => Round | "due-past";

/** Ends answering: from now on the round is reviewed. */
export const closeRound = (context: Context, input: Move): Promise<MoveRoundResult> =>
	moveRound(context, input, "close", (round, at) => ({ ...round, closedAt: at }));

/** Lets units answer again until another day, and tells those who owe something. Stages whose time is over are not gone through again. */
export const reopenRound = (
	context: Context,
	{ dueOn, ...input }: Move & { readonly dueOn: IsoDate | undefined; readonly letters: RoundLetters },
): Promise<MoveRoundResult> =>
	moveRound(context, input, "reopen", ({ closedAt, partnersUntil, divisionsUntil, ...round }, at) => {
		if (dueOn === undefined || dueOn < today(at)) return "due-past";
		const isAfter = divisionsUntil !== undefined && divisionsUntil > addDays(dueOn, round.graceDays);
		const again = { ...round, dueOn, ...(isAfter && { divisionsUntil }) };
		return { ...again, stage: stageOn(again, today(at)) };
	});

/** Gives a round up. Nobody sees it any more, and its links lead nowhere. */
export const cancelRound = (context: Context, input: Move): Promise<MoveRoundResult> =>
	moveRound(context, input, "cancel", (round) => round);

async function moveRound(context: Context, input: Move, action: Action, decide: Decide): Promise<MoveRoundResult> {
	const { store, municipality, now } = context;
	const { letters } = input;
	return store.write(municipality.id, async (db): Promise<MoveRoundResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		const state = nextRoundState(round.state, action);
		if (!state) return { ok: false, problem: { kind: "other-state" } };
		const decided = decide(round, now());
		if (decided === "due-past") return { ok: false, problem: { kind: decided } };
		const after = { ...decided, state, version: input.version };
		if (!(await updateRound(db, after))) return { ok: false, problem: { kind: "stale" } };
		await follow(context, db, { action, before: round, after });
		const moved = { plan, round: { ...after, version: after.version + 1 } };
		return { ok: true, ...moved, mails: letters ? await inviteAgain(context, db, { ...moved, letters }) : 0 };
	});
}

/** Nobody is asked any more by what has not gone out yet; of a round that is given up nothing leads anywhere. */
async function follow(context: Context, db: Db, moved: Moved): Promise<void> {
	const { action, after } = moved;
	if (action === "cancel") await removeRoundLinks(db, after.id);
	if (action !== "reopen") await withdrawMails(db, after.id, action === "cancel" ? "all" : "asking");
	await recordMove(context, db, moved);
}

/** Whoever owes something hears of the new last day, with a calendar file that moves the old one. */
async function inviteAgain(context: Context, db: Db, { plan, round, letters }: Reopened): Promise<number> {
	const asking = { ...context, letters, by: actorName(context.actor) };
	return (await inviteStage(db, asking, { plan, round, reopened: true })).mails;
}

type Reopened = { readonly plan: Plan; readonly round: Round; readonly letters: RoundLetters };

type Moved = { readonly action: Action; readonly before: Round; readonly after: Round };

function recordMove({ actor, now }: Context, db: Db, { action, before, after }: Moved) {
	const subject = { planId: after.planId, subjectKind: "round", subjectId: after.id } as const;
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: `${action}-round`, ...subject },
		...{ before: { state: before.state, dueOn: before.dueOn }, after: { state: after.state, dueOn: after.dueOn } },
	});
}
