// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { type Round, stagesOf } from "../../round/round.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { updateRound } from "../../store/round-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { inviteStage } from "./invite-stage.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundLetters } from "./round-letters.ts";

type BeginStageResult =
	| { readonly ok: true; readonly mails: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" | "no-such-stage" } };

type Input = RoundAddress & { readonly stage: string; readonly version: number; readonly letters: RoundLetters };

/** Begins the next stage of a round before its day, and invites those whose turn it is. */
export async function beginStage(context: Context, input: Input): Promise<BeginStageResult> {
	const { store, municipality, now, actor } = context;
	return store.write(municipality.id, async (db): Promise<BeginStageResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		const stage = nextStage(round);
		if (stage === undefined || stage !== input.stage) return { ok: false, problem: { kind: "no-such-stage" } };
		const after: Round = { ...round, stage, version: input.version };
		if (!(await updateRound(db, after))) return { ok: false, problem: { kind: "stale" } };
		const asking = { ...context, letters: input.letters, by: actorName(actor) };
		const { mails } = await inviteStage(db, asking, { plan, round: after });
		const subject = { planId: plan.id, subjectKind: "round", subjectId: round.id } as const;
		const done = { at: now(), actor: actorName(actor), action: "enter-stage", ...subject };
		await recordEvent(db, { ...done, before: { stage: round.stage }, after: { stage, mails } });
		return { ok: true, mails };
	});
}

function nextStage(round: Round): Round["stage"] | undefined {
	if (round.state !== "open") return undefined;
	const stages = stagesOf(round);
	return stages[stages.indexOf(round.stage) + 1];
}
