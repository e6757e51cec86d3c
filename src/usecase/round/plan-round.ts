// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Round } from "../../round/round.ts";
import {
	checkTerms,
	proposedTerms,
	type RoundTerms,
	type TermsProblem,
	type WrittenTerms,
} from "../../round/round-terms.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findRound, findRunningRound, insertRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal, Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { today } from "../today.ts";

export type RoundProblem =
	| Refusal
	| { readonly kind: "terms"; readonly problems: readonly TermsProblem[] }
	/** There is one that is not over yet. */
	| { readonly kind: "running"; readonly round: Round };

type PlanRoundResult =
	| { readonly ok: true; readonly round: Round }
	| { readonly ok: false; readonly problem: RoundProblem };

type ProposeRoundResult =
	| { readonly ok: true; readonly plan: Plan; readonly terms: RoundTerms; readonly running?: Round }
	| Refused;

/** What a new round of a plan could be; where one is running, which. */
export async function proposeRound(
	context: Context,
	{ plan: slug }: { readonly plan: string },
): Promise<ProposeRoundResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ProposeRoundResult> => {
		const opened = await openPlan(context, db, slug, "round:manage");
		if (!opened.ok) return opened;
		const running = await findRunningRound(db, opened.plan.id);
		return { ...opened, terms: proposedTerms(today(context.now())), ...(running && { running }) };
	});
}

/** Plans a round. Nothing is sent, and nobody is asked, until it is opened. */
export async function planRound(
	context: Context,
	{ plan: slug, written }: { readonly plan: string; readonly written: WrittenTerms },
): Promise<PlanRoundResult> {
	const { store, municipality, now, newId } = context;
	return store.write(municipality.id, async (db): Promise<PlanRoundResult> => {
		const opened = await openPlan(context, db, slug, "round:manage");
		if (!opened.ok) return opened;
		const checked = checkTerms(written, today(now()));
		if (!checked.ok) return { ok: false, problem: { kind: "terms", problems: checked.problems } };
		const hindrance = await hindranceOf(db, opened.plan, checked.terms);
		if (hindrance) return { ok: false, problem: hindrance };
		const place = { id: newId(), planId: opened.plan.id } as const;
		const round: Round = { ...place, ...checked.terms, stage: "lead", state: "draft", version: 1 };
		await insertRound(db, round, now());
		await recordPlanned(context, db, round);
		return { ok: true, round };
	});
}

async function hindranceOf(db: Db, plan: Plan, { asOf }: RoundTerms): Promise<RoundProblem | undefined> {
	const running = await findRunningRound(db, plan.id);
	if (running) return { kind: "running", round: running };
	const same = await findRound(db, plan.id, asOf);
	return same && { kind: "terms", problems: [{ field: "asOf", kind: "taken" }] };
}

function recordPlanned({ actor, now }: Context, db: Db, { id, planId, asOf, dueOn }: Round) {
	const subject = { planId, subjectKind: "round", subjectId: id } as const;
	const done = { at: now(), actor: actorName(actor), action: "plan-round" };
	return recordEvent(db, { ...done, ...subject, after: { asOf, dueOn } });
}
