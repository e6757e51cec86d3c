// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { excerptAt, type Facsimile, type FacsimileCell } from "./facsimile.ts";

const cell = (row: number, column: number, text: string, rowSpan = 1): FacsimileCell => ({
	row,
	column,
	rowSpan,
	columnSpan: 1,
	lines: [text],
	places: [{ table: 1, row: row + 1, column: column + 1 }],
});

/** A measure over the rows 1 to 6, with a step in each. */
const table = [
	cell(0, 0, "Nr."),
	cell(1, 0, "A.1", 6),
	...[1, 2, 3, 4, 5, 6].map((row) => cell(row, 1, `Schritt ${row}`)),
];
const facsimile: Facsimile = {
	tables: [[cell(9, 0, "Legende")].slice(1), table],
	lines: ["a", "b", "c", "d", "e", "f"],
};

test("rows stand with two before and behind, and a cell over more rows begins with them", () => {
	const excerpt = excerptAt(facsimile, [{ table: 1, row: 5, column: 2 }]);
	expect(
		excerpt?.kind === "rows" && excerpt.rows.map((row) => row.map(({ lines, rowSpan }) => `${lines} ${rowSpan}`)),
	).toEqual([["A.1 5", "Schritt 2 1"], ["Schritt 3 1"], ["Schritt 4 1"], ["Schritt 5 1"], ["Schritt 6 1"]]);
	expect(excerpt?.kind === "rows" && excerpt.rows.map((row) => row.some(({ marked }) => marked))).toEqual([
		false,
		false,
		true,
		false,
		false,
	]);
});

test("where nothing stands, a cell is empty", () => {
	const excerpt = excerptAt(facsimile, [{ table: 1, row: 1, column: 1 }]);
	expect(excerpt?.kind === "rows" && excerpt.rows[0]?.map(({ lines }) => lines.join())).toEqual(["Nr.", ""]);
});

test("lines stand with two before and behind, those far apart too", () => {
	const excerpt = excerptAt(facsimile, [{ line: 5, lastLine: 6 }]);
	expect(excerpt?.kind === "lines" && excerpt.lines.map(({ text, marked }) => text + (marked ? "!" : ""))).toEqual([
		"c",
		"d",
		"e!",
		"f!",
	]);
});

test("places that the document does not have show nothing", () => {
	expect(excerptAt(facsimile, [{ sheet: "Plan", cell: "B4" }])).toBeUndefined();
});
