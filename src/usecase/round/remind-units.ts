// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { takesAnswers } from "../../round/round.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Context, Refusal } from "../context.ts";
import { today } from "../today.ts";
import { type Asked, askUnits } from "./ask-units.ts";
import { waitingUnits } from "./invite-stage.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundLetters } from "./round-letters.ts";

type RemindResult =
	| ({ readonly ok: true /** Units that were reminded today already. */; readonly already: number } & Asked)
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "over" | "nobody" } };

type Input = RoundAddress & {
	readonly kind: "invitation" | "reminder";
	/** Left out: all that owe something. */
	readonly unit?: string | undefined;
	readonly letters: RoundLetters;
};

/** Reminds by hand those whose turn it is, or invites them once more: one mail a person, not twice on one day. */
export async function remindUnits(context: Context, input: Input): Promise<RemindResult> {
	const { store, municipality, now, actor } = context;
	const { kind, unit, letters } = input;
	return store.write(municipality.id, async (db): Promise<RemindResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		const isOver = round.stage === "division" ? round.state !== "open" : !takesAnswers(round, today(now()));
		if (isOver) return { ok: false, problem: { kind: "over" } };
		const waiting = await waitingUnits(db, round);
		const units = waiting.filter(({ unitId }) => unit === undefined || unitId === unit);
		if (units.length === 0) return { ok: false, problem: { kind: "nobody" } };
		const asking = { ...context, letters, by: actorName(actor) };
		const asked = await askUnits(db, asking, { plan, round, kind, askedAs: round.stage, units, automatic: false });
		const subject = { planId: plan.id, subjectKind: "round", subjectId: round.id } as const;
		const action = kind === "reminder" ? "remind-round" : "invite-again";
		const done = { at: now(), actor: actorName(actor), action, ...subject };
		if (asked.mails > 0) await recordEvent(db, { ...done, after: { mails: asked.mails, units: asked.units } });
		return { ok: true, ...asked, already: units.length - asked.units.length - asked.unreachable.length };
	});
}
