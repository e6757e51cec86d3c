// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Evidence } from "./fragment.ts";
import type { Word } from "./page.ts";

export type StitchedCell = {
	row: number;
	rowSpan: number;
	readonly column: number;
	readonly columnSpan: number;
	readonly words: Word[];
	/** The words by paragraph, where the tags say what a paragraph is. */
	readonly paragraphs?: readonly (readonly Word[])[];
	readonly doubts: ReviewReason[];
	header: boolean;
	/** A line ends it; where none does at the foot of a page, it goes on overleaf. */
	closedBottom: boolean;
};

/** A table over all its pages. */
export type StitchedTable = {
	readonly edges: readonly number[];
	readonly evidence: Evidence;
	readonly firstPage: number;
	lastPage: number;
	readonly top: number;
	rowCount: number;
	readonly cells: StitchedCell[];
	/** How it goes on over page breaks was decided by its text, since its lines do not tell. */
	joinedByText: boolean;
};
