// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import type { Contribution } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { progressOf } from "../../round/progress.ts";
import { type OpenAnswer, saveAnswer } from "../../store/answer-repository.ts";
import { lastEvent, recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { isTimeToAnswer, openAnswer } from "./open-answer.ts";
import { findOwnRound, type OwnStep } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";

type Problem = Refusal | { readonly kind: "stale" | "round-over" | "handed-in" | "nothing-said" };
export type MarkUnchangedResult =
	| { readonly ok: true; readonly contribution: Contribution }
	| { readonly ok: false; readonly problem: Problem };

type Named = { readonly contribution: string; readonly version: number };
type Said = Pick<Contribution, "status" | "description" | "unchanged">;
type Opened = Pick<OpenAnswer, "contribution" | "round">;

const refuse = (kind: "stale" | "round-over" | "handed-in" | "nothing-said"): MarkUnchangedResult => ({
	...{ ok: false, problem: { kind } },
});
const saidOf = ({ status, description, unchanged }: Said): Said => ({ status, description, unchanged });

/** Answers that nothing has changed: what was said last time is said again. */
export async function markUnchanged(context: Context, input: Named): Promise<MarkUnchangedResult> {
	return context.store.write(context.municipality.id, (db) => markUnchangedIn(context, db, input));
}

/** The same within a transaction. */
export async function markUnchangedIn(context: Context, db: Db, input: Named): Promise<MarkUnchangedResult> {
	const opened = await openAnswer(context, db, input.contribution, "contribution:write");
	if (!opened.ok) return opened;
	const { last } = opened;
	if (!last?.status) return refuse("nothing-said");
	const said = { status: last.status, description: last.description, unchanged: true };
	return say(context, db, opened, { ...said, version: input.version, action: "mark-unchanged" });
}

/** Takes "unchanged" back: the answer is again what it was before. */
export async function undoUnchanged(context: Context, input: Named): Promise<MarkUnchangedResult> {
	return context.store.write(context.municipality.id, async (db) => {
		const opened = await openAnswer(context, db, input.contribution, "contribution:write");
		if (!opened.ok) return opened;
		if (!opened.contribution.unchanged) return { ok: true, contribution: opened.contribution };
		const event = await lastEvent(db, "mark-unchanged", opened.contribution.id);
		const before = (event?.before ?? { status: "", description: "", unchanged: false }) as Said;
		return say(context, db, opened, { ...saidOf(before), version: input.version, action: "undo-unchanged" });
	});
}

type Saying = Said & { readonly version: number; readonly action: "mark-unchanged" | "undo-unchanged" };

async function say(
	context: Context,
	db: Db,
	{ contribution, round }: Opened,
	{ version, action, ...said }: Saying,
): Promise<MarkUnchangedResult> {
	if (!isTimeToAnswer(context, { round })) return refuse("round-over");
	const state = nextContributionState(contribution.state, { by: "unit", action: "save", round: round.state });
	if (!state) return refuse("handed-in");
	const at = context.now();
	const saved = { ...contribution, ...said, state, version, savedAt: at };
	const { actor } = context;
	if (!(await saveAnswer(db, saved, actor.kind === "account" ? actor.accountId : null))) return refuse("stale");
	await recordEvent(db, {
		...{ at, actor: actorName(actor), action, planId: round.planId },
		...{ subjectKind: "contribution", subjectId: contribution.id, before: saidOf(contribution), after: said },
	});
	return { ok: true, contribution: { ...saved, version: version + 1 } };
}

/** Steps that "all the rest unchanged" is about: nothing is answered yet, and something was said last time. */
export function canStayUnchanged({ contribution, last }: Pick<OwnStep, "contribution" | "last">): boolean {
	return progressOf(contribution) === "open" && contribution.description === "" && Boolean(last?.status);
}

export type MarkRestResult =
	| { readonly ok: true; readonly marked: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "round-over" } };

/** Answers for all steps that nobody has answered yet that nothing has changed. */
export async function markRestUnchanged(context: Context, address: RoundAddress): Promise<MarkRestResult> {
	const { store, municipality, actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	return store.write(municipality.id, async (db): Promise<MarkRestResult> => {
		const own = await findOwnRound(db, actor, address);
		if (!own) return notFound;
		const { round } = own;
		if (!isTimeToAnswer(context, { round })) return { ok: false, problem: { kind: "round-over" } };
		let marked = 0;
		for (const { contribution, last } of own.steps.filter(canStayUnchanged)) {
			if (!last) continue;
			const said = { status: last.status, description: last.description, unchanged: true };
			const saying = { ...said, version: contribution.version, action: "mark-unchanged" } as const;
			// What somebody wrote in the same moment stays.
			if ((await say(context, db, { contribution, round }, saying)).ok) marked += 1;
		}
		return { ok: true, marked };
	});
}
