// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Word } from "./page.ts";

/** How surely a table was found: by lines all round, by some lines, or by the gaps between its words alone. */
export type Evidence = "ruled" | "half" | "bare";

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
	readonly closedTop: boolean;
	readonly closedBottom: boolean;
	readonly words: readonly Word[];
	readonly doubts: readonly ReviewReason[];
};
