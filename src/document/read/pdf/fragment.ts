// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Word } from "./page.ts";

/** What shows a table's cells: lines all round, horizontal lines, or the gaps between its words alone. */
export type Evidence = "ruled" | "half" | "bare";

/** Do lines end each cell, so that a missing one at the foot of a page means something? */
export const endsCells = (evidence: Evidence): boolean => evidence === "ruled" || evidence === "half";

/** The part of a table that stands on one page. */
export type Fragment = {
	readonly page: number;
	readonly top: number;
	readonly bottom: number;
	/** The edges of its columns, outer ones included. */
	readonly edges: readonly number[];
	readonly evidence: Evidence;
	readonly cells: readonly FragmentCell[];
};

export type FragmentCell = {
	readonly column: number;
	readonly columnSpan: number;
	readonly top: number;
	readonly bottom: number;
	/** A line ends the cell here; where none does at the page's end, it goes on overleaf. */
	readonly closedBottom: boolean;
	readonly words: readonly Word[];
	readonly doubts: readonly ReviewReason[];
};
