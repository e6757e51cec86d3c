// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnRole } from "./column-role.ts";
import type { Reference } from "./reference.ts";
import type { StatusKey } from "./status.ts";

/** The five cells of a step, as `golden.json` and the scoring know them. */
export type StepCell = "content" | "responsibility" | "term" | "status" | "description";

/**
 * Where a piece of text stands in its document.
 * `box` is [left, top, right, bottom] in points from the page's upper left corner; pages, lines, rows and tables count from 1.
 */
export type Place =
	| { readonly page: number; readonly box: readonly [number, number, number, number] }
	| { readonly sheet: string; readonly cell: string }
	| { readonly table: number; readonly row: number; readonly column: number }
	| { readonly line: number; readonly lastLine: number; readonly page?: number };

/** Why a person must look at a step. The words shown for each stand in `messages/`. */
export type ReviewRule =
	| "columns-unsure"
	| "rows-unsure"
	| "cell-unsure"
	| "joined-across-pages"
	| "tags-and-lines-disagree"
	| "status-unknown"
	| "status-missing"
	| "measure-unsure"
	| "action-field-unsure"
	| "read-from-text"
	| "word-joined";

/** A rule, with what it is about where that helps: `joined-across-pages: 5/6`. */
export type ReviewReason = ReviewRule | `${ReviewRule}: ${string}`;

/** One step as a document states it. Lists hold one entry per bullet or line of the cell, without the bullet. */
export type DraftStep = {
	readonly content: readonly string[];
	readonly responsibility: readonly string[];
	readonly term: readonly string[];
	/** A key of the status scheme, or empty where the wording is unknown or missing. */
	readonly status: StatusKey | "";
	/** The status as the document words it. */
	readonly statusText: string;
	/** Paragraphs joined by line breaks. */
	readonly description: string;
	/** Reasons for a person to look; absent where nothing is in doubt. */
	readonly review?: readonly ReviewReason[];
	readonly places: { readonly [cell in StepCell]?: readonly Place[] };
};

export type DraftMeasure = {
	/** As printed (`W.7`); empty where the document numbers nothing. */
	readonly number: string;
	/** 1 for the first measure with this number, 2 for the second. */
	readonly occurrence: number;
	/** The code of its action field; empty where there is none. */
	readonly actionField: string;
	readonly title: string;
	/** The pages it stands on, counted from 1; absent where the format has none. */
	readonly pages?: readonly number[];
	readonly steps: readonly DraftStep[];
	readonly places: { readonly number?: readonly Place[]; readonly title?: readonly Place[] };
	readonly references: readonly Reference[];
	/** Council papers named in its texts, without spaces (`V0750/21`). */
	readonly papers: readonly string[];
	/** Laws named in its texts, as written (`§ 16a SGB II`). */
	readonly laws: readonly string[];
};

export type DraftActionField = { readonly code: string; readonly title: string; readonly measures: number };

/** A piece of text that found no place in a measure. `furniture` is what repeats on pages: headers, footers, page numbers. */
export type Leftover = { readonly text: string; readonly place: Place; readonly kind: "text" | "furniture" };

/** What was read from a plan document: to be reviewed by a person before it becomes a plan. */
export type Draft = {
	readonly document: {
		readonly title: string;
		/** The reporting date (Stichtag) as ISO date; empty where none was found. */
		readonly asOf: string;
		readonly pages?: number;
		/** The headings of the table's columns as printed. */
		readonly columns: readonly string[];
		/** What each of these columns was understood to hold; absent where the document has no table. */
		readonly columnRoles?: readonly ColumnRole[];
	};
	readonly actionFields: readonly DraftActionField[];
	readonly measures: readonly DraftMeasure[];
	readonly leftovers: readonly Leftover[];
};

/** Why a file could not be read; each becomes one sentence for the person. */
export type ReadProblem = {
	readonly kind:
		| "empty"
		| "encrypted"
		| "broken"
		| "scanned"
		| "unsupported"
		| "wrong-ending"
		| "too-large"
		| "too-many-pages"
		| "bomb"
		| "took-too-long"
		| "took-too-much-memory"
		| "nothing-found";
	/** Where in the file: a page, a sheet, a part of the archive; empty where it is the whole file. */
	readonly place: string;
	/** What was met there, for the sentence: the real kind of file, a size, a limit. */
	readonly detail: string;
};

export type ReadResult =
	| { readonly ok: true; readonly draft: Draft }
	| { readonly ok: false; readonly problem: ReadProblem };
