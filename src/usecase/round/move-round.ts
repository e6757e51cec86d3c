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
import { updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { today } from "../today.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";

type MoveRoundResult =
	| { readonly ok: true; readonly plan: Plan; readonly round: Round }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" | "other-state" | "due-past" } };

type Move = RoundAddress & { readonly version: number };
type Action = "close" | "reopen" | "cancel";
type Decide = (round: Round, at: Date) => Round | "due-past";

/** Ends answering: from now on the round is reviewed. */
export const closeRound = (context: Context, input: Move): Promise<MoveRoundResult> =>
	moveRound(context, input, "close", (round, at) => ({ ...round, closedAt: at }));

/** Lets units answer again until another day. Stages whose time is over are not gone through again. */
export const reopenRound = (
	context: Context,
	{ dueOn, ...input }: Move & { readonly dueOn: IsoDate | undefined },
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
		if (action === "cancel") await removeRoundLinks(db, round.id);
		await recordMove(context, db, { action, before: round, after });
		return { ok: true, plan, round: { ...after, version: after.version + 1 } };
	});
}

type Moved = { readonly action: Action; readonly before: Round; readonly after: Round };

function recordMove({ actor, now }: Context, db: Db, { action, before, after }: Moved) {
	const subject = { planId: after.planId, subjectKind: "round", subjectId: after.id } as const;
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: `${action}-round`, ...subject },
		...{ before: { state: before.state, dueOn: before.dueOn }, after: { state: after.state, dueOn: after.dueOn } },
	});
}
