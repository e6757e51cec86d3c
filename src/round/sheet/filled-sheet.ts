// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place, ReadProblem } from "../../plan/draft.ts";

/** A row as somebody filled it, in their words. */
export type FilledRow = {
	readonly place: Place;
	readonly contribution: string;
	/** The mark of what the row was filled with. */
	readonly base: string;
	readonly unchanged: string;
	readonly status: string;
	/** Left out where the sheet did not hold it. */
	readonly description?: string;
	readonly note: string;
};

/** Why a row is left out: a cell calculates or holds a number or a date, its key is damaged, or the same row is there before. */
export type RowProblem = { readonly kind: "formula" | "no-text" | "key-damaged" | "key-twice"; readonly place: Place };

/** What was read from a sheet: nothing is known yet of whether somebody may answer that. */
export type FilledSheet = {
	readonly round: string;
	readonly rows: readonly FilledRow[];
	readonly problems: readonly RowProblem[];
};

type SheetProblem = ReadProblem | { readonly kind: "no-sheet" };

export type ReadSheetResult =
	| { readonly ok: true; readonly sheet: FilledSheet }
	| { readonly ok: false; readonly problem: SheetProblem };
