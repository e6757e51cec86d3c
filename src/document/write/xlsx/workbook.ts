// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StyleName } from "./style.ts";

/** What stands in a cell: a text is a text whatever it looks like, and only our own figures are numbers. */
export type Cell = { readonly value: string | number; readonly style?: StyleName };

export type Row = {
	readonly cells: readonly (Cell | undefined)[];
	readonly hidden?: boolean;
	/** In points; left out: about as high as its texts need. */
	readonly height?: number;
};

export type Column = {
	/** In characters. */
	readonly width: number;
	readonly hidden?: boolean;
	/** Cells that are not given. */
	readonly style?: StyleName;
};

/** Cells from one to another, as Excel names them (`B2:B9`). */
type Range = string;

/** A choice from the cells of another sheet. */
export type Choice = {
	readonly at: Range;
	readonly from: string;
	readonly problem?: string;
};

export type Sheet = {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** How many rows and columns stay while one scrolls; the rows are repeated on every printed page. */
	readonly frozenRows?: number;
	readonly frozenColumns?: number;
	readonly filter?: Range;
	readonly choices?: readonly Choice[];
	/** Only cells of the style `answer` can be written in; there is no password. */
	readonly guarded?: boolean;
	readonly hidden?: boolean;
	/** At the foot of printed pages. */
	readonly foot?: string;
};

export type Workbook = {
	readonly title: string;
	readonly author?: string;
	/** A language tag (`de-DE`). */
	readonly language: string;
	readonly sheets: readonly Sheet[];
};
