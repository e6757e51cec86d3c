// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Answer, Contribution, LastStatement } from "../contribution.ts";
import { nextContributionState } from "../contribution-state.ts";
import { saysSomething } from "../progress.ts";
import type { RoundState } from "../round.ts";
import type { FilledRow } from "./filled-sheet.ts";
import type { SheetContents } from "./sheet.ts";
import { comparable, markOf, type RowAnswer } from "./sheet-key.ts";

/** What an answer shows before anybody has written: what was said last time. */
export function shownAnswer(
	contribution: Pick<Contribution, "status" | "description" | "unchanged">,
	last: LastStatement | undefined,
): RowAnswer {
	const { status, description, unchanged } = contribution;
	if (saysSomething(contribution) || !last) return { status, description, unchanged };
	return { status: last.status, description: last.description, unchanged: false };
}

/**
 * What became of a row since the sheet was downloaded.
 * `same`: the answer is as on the sheet. `changed`: only on the sheet. `meanwhile`: only here. `both`: on the sheet and here, each in its way.
 */
type RowDifference = {
	readonly kind: "same" | "changed" | "meanwhile" | "both";
	readonly mine: RowAnswer;
	readonly now: RowAnswer;
	/** "Unchanged" was chosen, and something else was written: what was written counts. */
	readonly contradicts: boolean;
};

/** Why a row cannot be taken over: nobody asks for it here, it is handed in, or its words are none of those to choose from. */
type RowRefusal = "not-asked" | "handed-in" | "status-unknown" | "unchanged-unknown";

export type ComparedRow = RowDifference | { readonly refused: RowRefusal; readonly word?: string };

type Known = {
	readonly contribution: Contribution;
	readonly last: LastStatement | undefined;
	readonly round: RoundState;
	readonly statuses: SheetContents["statuses"];
	/** The words for "yes". */
	readonly yes: readonly string[];
};

/** Compares a row with what is there now (pure). */
export function compareRow(row: FilledRow, known: Known): ComparedRow {
	const { contribution, last, round } = known;
	if (!nextContributionState(contribution.state, { by: "unit", action: "save", round }))
		return { refused: "handed-in" };
	const now = shownAnswer(contribution, last);
	const status = row.status === "" ? "" : statusOf(row.status, known, now);
	if (status === undefined) return { refused: "status-unknown", word: row.status };
	const wanted = row.unchanged !== "";
	if (wanted && !known.yes.includes(row.unchanged.toLowerCase())) {
		return { refused: "unchanged-unknown", word: row.unchanged };
	}
	const description = writtenText(row, now);
	const unchanged = wanted && saysTheSame({ status, description }, last);
	const mine = { status, description, unchanged };
	const touched = markOf(mine) !== row.base;
	const meanwhile = markOf(now) !== row.base;
	const same = markOf(mine) === markOf(now);
	const kind = same ? "same" : touched ? (meanwhile ? "both" : "changed") : "meanwhile";
	return { kind, mine, now, contradicts: wanted && !unchanged };
}

/** A text that the sheet did not hold, or that differs only in what files cannot hold, is as it is. */
function writtenText({ description }: FilledRow, now: Answer): string {
	if (description === undefined) return now.description;
	return comparable(description) === comparable(now.description) ? now.description : comparable(description);
}

function statusOf(word: string, { statuses }: Known, now: Answer): Answer["status"] | undefined {
	const named = statuses.filter(({ label }) => label.toLowerCase() === word.toLowerCase());
	return (named.find(({ key }) => key === now.status) ?? named[0])?.key;
}

function saysTheSame({ status, description }: Answer, last: LastStatement | undefined): boolean {
	return last !== undefined && status === last.status && comparable(description) === comparable(last.description);
}
