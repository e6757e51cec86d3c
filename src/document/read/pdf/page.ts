// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** [left, top, right, bottom] in points from the page's upper left corner. */
export type Box = readonly [number, number, number, number];

/** A word as the page draws it. Coordinates as in `Box`; `baseline` is where its letters stand. */
export type Word = {
	readonly text: string;
	readonly page: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly baseline: number;
	/**
	 * The point by which it belongs to a cell: near its beginning, and within the area to which the drawing was limited
	 * (spreadsheets draw text beyond its cell and clip it).
	 */
	readonly anchorX: number;
	readonly anchorY: number;
	/** Height of the type in points. */
	readonly size: number;
	/** Turned by a quarter, as in a rotated first column; its `left`..`bottom` are those of the turned word. */
	readonly turned: boolean;
	/** The number of the marked content that it belongs to, `artifact`, or empty for untagged text. */
	readonly mark: string;
	/** A space was drawn behind it. */
	readonly spaced: boolean;
};

/** A drawn line, horizontal or vertical: `at` is y of a horizontal and x of a vertical one, `from`..`to` its extent. */
export type Ruling = { readonly at: number; readonly from: number; readonly to: number };

export type Rulings = { readonly horizontal: readonly Ruling[]; readonly vertical: readonly Ruling[] };

/** What a page shows, in the form that the table finders work on. */
export type Page = {
	/** Counted from 1. */
	readonly number: number;
	readonly width: number;
	readonly height: number;
	readonly words: readonly Word[];
	readonly rulings: Rulings;
	/** Filled areas, such as a shaded row. */
	readonly areas: readonly Box[];
	/** It shows pictures that could be a scan. */
	readonly hasImage: boolean;
};

/** The mark of what the producer itself calls page furniture. */
export const artifact = "artifact";
