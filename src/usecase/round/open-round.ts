// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import { demandOf } from "../../round/demand.ts";
import type { Round } from "../../round/round.ts";
import { stageOn } from "../../round/round.ts";
import { nextRoundState } from "../../round/round-state.ts";
import { insertContributions } from "../../store/contribution-repository.ts";
import { insertAdditions, loadDemand } from "../../store/demand-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { lockPlan } from "../../store/plan-rows-repository.ts";
import { updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { today } from "../today.ts";
import type { Asked } from "./ask-units.ts";
import { inviteStage } from "./invite-stage.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundLetters } from "./round-letters.ts";

export type OpenRoundResult =
	| { readonly ok: true; readonly round: Round; readonly asked: number; readonly mails: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: Kind } };

type Kind = "stale" | "not-a-draft" | "nobody-to-ask" | "due-over";

const refuse = (kind: Kind) => ({ ok: false, problem: { kind } }) as const;

type OpenRoundInput = RoundAddress & { readonly version: number; readonly letters: RoundLetters };

/** Opens a round: from now on the leading units are asked, each step once, and everybody who is asked first gets one mail. */
export async function openRound(context: Context, input: OpenRoundInput): Promise<OpenRoundResult> {
	const { store, municipality } = context;
	return store.write(municipality.id, async (db): Promise<OpenRoundResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { version, letters } = input;
		return openDraft(context, db, { ...opened, version, letters });
	});
}

type Draft = Pick<OpenRoundInput, "version" | "letters"> & { readonly plan: Plan; readonly round: Round };

async function openDraft(context: Context, db: Db, { plan, round, version, letters }: Draft): Promise<OpenRoundResult> {
	const { now, newId } = context;
	const state = nextRoundState(round.state, "open");
	if (!state || round.state !== "draft") return refuse("not-a-draft");
	if (round.dueOn < today(now())) return refuse("due-over");
	// Nobody takes the steps away while they are asked about.
	await lockPlan(db, plan.id);
	const { steps, stepUnits, units } = await loadDemand(db, plan.id);
	const { contributions, additions } = demandOf(steps, stepUnits, units);
	if (contributions.length === 0) return refuse("nobody-to-ask");
	const open = { ...round, state, version, openedAt: now(), stage: stageOn(round, today(now())) };
	if (!(await updateRound(db, open))) return refuse("stale");
	await insertContributions(
		db,
		contributions.map((one) => ({ ...one, id: newId(), roundId: round.id })),
	);
	await insertAdditions(db, round.id, additions);
	const invited = await inviteStage(db, { ...context, letters, by: actorName(context.actor) }, { plan, round: open });
	await recordOpening(context, db, open, { asked: contributions.length, invited });
	return { ok: true, round: { ...open, version: version + 1 }, asked: contributions.length, mails: invited.mails };
}

function recordOpening(
	{ actor, now }: Context,
	db: Db,
	{ id, planId, asOf, dueOn }: Round,
	{ asked, invited }: { readonly asked: number; readonly invited: Asked },
) {
	const subject = { planId, subjectKind: "round", subjectId: id } as const;
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "open-round", ...subject },
		after: { asOf, dueOn, asked, mails: invited.mails },
	});
}
