// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { listNotesOf } from "../../store/note-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { askQuestionIn } from "./ask-question.ts";
import { markUnchangedIn } from "./mark-unchanged.ts";
import { isTimeToAnswer, openAnswer } from "./open-answer.ts";
import { findOwnRound, type OwnRound, type OwnStep } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";
import { type SaveContributionInput, saveContributionIn } from "./save-contribution.ts";

/** A row that somebody wants to take over, as they saw it; its version is that of the answer beside which it was shown. */
export type TakenRow = SaveContributionInput & {
	readonly note: string;
	/** Nothing but a remark is new. */
	readonly noteOnly: boolean;
};

type Why = "stale" | "handed-in" | "status-unknown" | "nothing-said" | "not-asked";

export type TakeSheetResult =
	| {
			readonly ok: true;
			readonly own: OwnRound;
			readonly taken: number;
			/** What was not taken over, and why; the answer as it is now stands in `own`. */
			readonly left: readonly { readonly row: TakenRow; readonly own?: OwnStep; readonly why: Why }[];
	  }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "round-over" } };

/** Takes rows of a sheet over, each by the rule of saving: what somebody else wrote meanwhile is never overwritten. */
export async function takeSheet(
	context: Context,
	{ rows, ...address }: RoundAddress & { readonly rows: readonly TakenRow[] },
): Promise<TakeSheetResult> {
	const { store, municipality, actor } = context;
	if (actor.kind !== "account") return signInNeeded;
	return store.write(municipality.id, async (db): Promise<TakeSheetResult> => {
		const before = await findOwnRound(db, actor, address);
		if (!before) return notFound;
		if (!isTimeToAnswer(context, before)) return { ok: false, problem: { kind: "round-over" } };
		const left = await takeRows(context, db, before, rows);
		const own = (await findOwnRound(db, actor, address)) ?? before;
		return { ok: true, own, taken: rows.length - left.length, left: left.map((one) => withStep(one, own)) };
	});
}

type Left = { readonly row: TakenRow; readonly why: Why };

function withStep(left: Left, { steps }: OwnRound): Left & { readonly own?: OwnStep } {
	const own = steps.find(({ contribution }) => contribution.id === left.row.contribution);
	return { ...left, ...(own && { own }) };
}

/** Those that were not taken. */
async function takeRows(context: Context, db: Db, own: OwnRound, rows: readonly TakenRow[]): Promise<readonly Left[]> {
	const left: Left[] = [];
	const taken: TakenRow[] = [];
	for (const row of rows) {
		const asked = own.steps.some(({ contribution }) => contribution.id === row.contribution);
		const why = asked ? await takeRow(context, db, row) : "not-asked";
		if (why) left.push({ row, why });
		else taken.push(row);
	}
	if (taken.length > 0) await record(context, db, own, taken);
	return left;
}

/** Undefined where it is taken. */
async function takeRow(context: Context, db: Db, row: TakenRow): Promise<Why | undefined> {
	const saved = await saveRow(context, db, row);
	if (!saved.ok) return whyOf(saved.problem.kind);
	await ask(context, db, row);
	return undefined;
}

type Kind = Why | Refusal["kind"] | "round-over";

/** That the round is over was asked before. */
function whyOf(kind: Kind): Why {
	return kind === "stale" || kind === "handed-in" || kind === "status-unknown" || kind === "nothing-said"
		? kind
		: "not-asked";
}

function saveRow(context: Context, db: Db, row: TakenRow) {
	if (row.noteOnly) return openAnswer(context, db, row.contribution, "contribution:write");
	return row.unchanged ? markUnchangedIn(context, db, row) : saveContributionIn(context, db, row);
}

/** A remark goes to the coordinator as a question, once however often the same sheet is taken over. */
async function ask(context: Context, db: Db, { contribution, note }: TakenRow): Promise<void> {
	const { actor } = context;
	if (note === "" || actor.kind !== "account") return;
	const said = await listNotesOf(db, [contribution]);
	if (said.some(({ text, writtenBy }) => text === note && writtenBy === actor.accountId)) return;
	await askQuestionIn(context, db, { contribution, text: note });
}

async function record(
	{ actor, now }: Context,
	db: Db,
	{ plan, round }: OwnRound,
	taken: readonly TakenRow[],
): Promise<void> {
	await recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "take-sheet", planId: plan.id },
		...{ subjectKind: "round", subjectId: round.id },
		after: { contributions: taken.map(({ contribution }) => contribution) },
	});
}
