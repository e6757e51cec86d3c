// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { IsoDate } from "../../plan/period.ts";
import type { Round } from "../../round/round.ts";
import { checkTerms, type RoundTerms, type TermsProblem, type WrittenTerms } from "../../round/round-terms.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findRound, updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { today } from "../today.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundProblem } from "./plan-round.ts";

type EditRoundResult =
	| { readonly ok: true; readonly round: Round }
	| {
			readonly ok: false;
			readonly problem: Exclude<RoundProblem, { kind: "running" }> | Refusal | { readonly kind: "stale" | "over" };
	  };

type Input = RoundAddress & { readonly version: number; readonly written: WrittenTerms };

/** Changes what was decided about a round. Once it is open, its reporting date stays: answers were given for that day. */
export async function editRound(context: Context, input: Input): Promise<EditRoundResult> {
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<EditRoundResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { round } = opened;
		if (round.state !== "draft" && round.state !== "open") return { ok: false, problem: { kind: "over" } };
		const checked = checkTerms(writtenFor(round, input.written), dayFor(round, today(now())));
		const problems = checked.ok ? await takenDay(db, round, checked.terms) : checked.problems;
		if (!checked.ok || problems.length > 0) return { ok: false, problem: { kind: "terms", problems } };
		const { partnersUntil, divisionsUntil, ...kept } = round;
		const after: Round = { ...kept, ...checked.terms, version: input.version };
		if (!(await updateRound(db, after))) return { ok: false, problem: { kind: "stale" } };
		await recordEdited(context, db, { before: round, after });
		return { ok: true, round: { ...after, version: after.version + 1 } };
	});
}

const writtenFor = (round: Round, written: WrittenTerms): WrittenTerms =>
	round.state === "draft" ? written : { ...written, asOf: round.asOf };

/** What lies in the past may stay as it is: an open round is judged as of the day on which it was opened. */
const dayFor = ({ openedAt }: Round, day: IsoDate): IsoDate => (openedAt ? today(openedAt) : day);

async function takenDay(db: Db, round: Round, { asOf }: RoundTerms): Promise<readonly TermsProblem[]> {
	if (asOf === round.asOf) return [];
	return (await findRound(db, round.planId, asOf)) ? [{ field: "asOf", kind: "taken" }] : [];
}

const termsOf = ({ asOf, dueOn, graceDays, partnersUntil, divisionsUntil, invitation, remindOn }: Round) => ({
	...{ asOf, dueOn, graceDays, invitation, remindOn },
	...(partnersUntil && { partnersUntil }),
	...(divisionsUntil && { divisionsUntil }),
});

function recordEdited(
	{ actor, now }: Context,
	db: Db,
	{ before, after }: { readonly before: Round; readonly after: Round },
) {
	const subject = { planId: after.planId, subjectKind: "round", subjectId: after.id } as const;
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "edit-round", ...subject },
		...{ before: termsOf(before), after: termsOf(after) },
	});
}
