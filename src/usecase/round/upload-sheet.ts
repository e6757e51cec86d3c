// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { FilledSheet, ReadSheetResult, RowProblem } from "../../round/sheet/filled-sheet.ts";
import { type ComparedRow, compareRow } from "../../round/sheet/row-difference.ts";
import { type Context, notFound, type Refusal, signInNeeded } from "../context.ts";
import { isTimeToAnswer } from "./open-answer.ts";
import { findOwnRound, type OwnRound, type OwnStep } from "./open-own-round.ts";
import type { RoundAddress } from "./open-plan-round.ts";
import { statusesOf } from "./sheet-contents.ts";

type UploadInput = RoundAddress & {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	/** The words for "yes" in all languages that sheets are made in. */
	readonly yes: readonly string[];
};

type Unreadable = Extract<ReadSheetResult, { readonly ok: false }>["problem"];

/** A row beside what it is about; the step is left out where nobody asks this person for it. */
type ReviewedRow = {
	readonly row: FilledSheet["rows"][number];
	readonly own?: OwnStep;
	readonly compared: ComparedRow;
};

export type UploadSheetResult =
	| {
			readonly ok: true;
			readonly own: OwnRound;
			readonly rows: readonly ReviewedRow[];
			readonly problems: readonly RowProblem[];
	  }
	| {
			readonly ok: false;
			readonly problem:
				| Refusal
				| { readonly kind: "round-over" | "other-round" }
				| { readonly kind: "unreadable"; readonly problem: Unreadable };
	  };

/** Reads a filled sheet and says what is different from what is there. Nothing is saved. */
export async function uploadSheet(context: Context, input: UploadInput): Promise<UploadSheetResult> {
	const { store, municipality, actor, reader } = context;
	if (actor.kind !== "account") return signInNeeded;
	const own = await store.read(municipality.id, (db) => findOwnRound(db, actor, input));
	if (!own) return notFound;
	if (!isTimeToAnswer(context, own)) return { ok: false, problem: { kind: "round-over" } };
	const read = await reader.sheet(input.bytes, input.fileName);
	if (!read.ok) return { ok: false, problem: { kind: "unreadable", problem: read.problem } };
	const { round, rows, problems } = read.sheet;
	if (round !== own.round.id) return { ok: false, problem: { kind: "other-round" } };
	return { ok: true, own, rows: rows.map((row) => reviewed(row, own, input.yes)), problems };
}

function reviewed(row: ReviewedRow["row"], own: OwnRound, yes: readonly string[]): ReviewedRow {
	const step = own.steps.find(({ contribution }) => contribution.id === row.contribution);
	if (!step) return { row, compared: { refused: "not-asked" } };
	const { contribution, last } = step;
	const { scheme } = own.plan;
	// A sheet in one language may come back through the page in the other.
	const statuses = [...statusesOf(scheme, "de"), ...statusesOf(scheme, "en")];
	return { row, own: step, compared: compareRow(row, { contribution, last, round: own.round.state, statuses, yes }) };
}
