// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place, ReviewReason } from "../../plan/draft.ts";

/**
 * What DOCX, XLSX, CSV and PDF have in common once their bytes are understood: paragraphs and tables in reading order.
 * `interpret/` turns this into a draft and knows nothing of formats.
 */
export type SourceDocument = {
	readonly blocks: readonly SourceBlock[];
	/** The number of pages; absent where the format has none. */
	readonly pages?: number;
	/** The title that the file itself carries (its properties); empty where it has none. */
	readonly title: string;
	/** The text line by line, pages parted by form feeds, where the format has lines: for documents without a table. */
	readonly text?: string;
	/** Headers, footers and page numbers: removed from the reading, but not lost. */
	readonly furniture: readonly { readonly text: string; readonly place: Place }[];
};

export type SourceBlock = SourceParagraph | SourceTable;

export type SourceParagraph = {
	readonly kind: "paragraph";
	readonly text: string;
	/** 1 to 6 for a heading, 0 for running text. */
	readonly level: number;
	readonly place: Place;
};

/**
 * One table as a grid. A table that continues over pages is one table with its repeated header rows removed
 * (readers that cannot know leave them; `interpret/` drops rows that repeat the header).
 */
export type SourceTable = {
	readonly kind: "table";
	readonly columnCount: number;
	readonly rowCount: number;
	/** The cells in reading order. Positions covered by a span of another cell have no cell; empty cells may be left out. */
	readonly cells: readonly SourceCell[];
	/** The sheet's name; absent elsewhere. */
	readonly name?: string;
	/** What the reader was unsure of in the table as a whole. */
	readonly doubts: readonly ReviewReason[];
};

export type SourceCell = {
	/** Counted from 0. */
	readonly row: number;
	readonly column: number;
	/** At least 1. */
	readonly rowSpan: number;
	readonly columnSpan: number;
	/** Its paragraphs, top to bottom, bullets as they stand (`- 50`), lines that were only wrapped already joined. */
	readonly paragraphs: readonly string[];
	readonly places: readonly Place[];
	/** Marked as a header cell by the file itself. */
	readonly header: boolean;
	/** What the reader was unsure of in this cell. */
	readonly doubts: readonly ReviewReason[];
};
