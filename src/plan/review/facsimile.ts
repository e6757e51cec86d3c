// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../draft.ts";

/** A cell of a document's table as it stands there; rows and columns count from 0. */
export type FacsimileCell = {
	readonly row: number;
	readonly column: number;
	readonly rowSpan: number;
	readonly columnSpan: number;
	readonly lines: readonly string[];
	readonly places: readonly Place[];
};

/** What a document that has no pages looks like: its tables, and all of its text line by line. */
export type Facsimile = { readonly tables: readonly (readonly FacsimileCell[])[]; readonly lines: readonly string[] };

type ExcerptCell = Pick<FacsimileCell, "rowSpan" | "columnSpan" | "lines"> & { readonly marked: boolean };

/** The part of a document around what is looked at. */
export type Excerpt =
	| { readonly kind: "rows"; readonly rows: readonly (readonly ExcerptCell[])[] }
	| { readonly kind: "lines"; readonly lines: readonly { readonly text: string; readonly marked: boolean }[] };

const around = 2;

/** The rows or lines at some places with a few before and behind; undefined where the places are not in the document. */
export function excerptAt({ tables, lines }: Facsimile, places: readonly Place[]): Excerpt | undefined {
	const marked = new Set(places.map(nameOf));
	const isMarked = (cell: FacsimileCell) => cell.places.some((place) => marked.has(nameOf(place)));
	const table = tables.find((cells) => cells.some(isMarked));
	return table ? rowsAt(table, isMarked) : linesAt(lines, places);
}

function nameOf(place: Place): string {
	if ("sheet" in place) return `${place.sheet}!${place.cell}`;
	return "table" in place ? `${place.table}.${place.row}.${place.column}` : "";
}

function rowsAt(cells: readonly FacsimileCell[], isMarked: (cell: FacsimileCell) => boolean): Excerpt {
	const shown = cells.filter(isMarked);
	const first = Math.max(0, Math.min(...shown.map(({ row }) => row)) - around);
	const last = Math.max(...shown.map(({ row, rowSpan }) => row + rowSpan - 1)) + around;
	const inside = cells.flatMap((cell) => clipped(cell, first, last));
	const columns = Math.max(...inside.map(({ column, columnSpan }) => column + columnSpan));
	const final = Math.max(...inside.map(({ row }) => row));
	const rows = Array.from({ length: final - first + 1 }, (_, at) => rowOf(inside, first + at, columns, isMarked));
	return { kind: "rows", rows };
}

/** A cell that reaches into the excerpt begins with it. */
function clipped(cell: FacsimileCell, first: number, last: number): readonly FacsimileCell[] {
	const row = Math.max(cell.row, first);
	const end = Math.min(cell.row + cell.rowSpan - 1, last);
	return end < row ? [] : [{ ...cell, row, rowSpan: end - row + 1 }];
}

/** The cells that begin in a row, with empty ones where nothing stands. */
function rowOf(
	cells: readonly FacsimileCell[],
	row: number,
	columns: number,
	isMarked: (cell: FacsimileCell) => boolean,
): readonly ExcerptCell[] {
	return Array.from({ length: columns }, (_, column) => column).flatMap((column): ExcerptCell[] => {
		const cell = cells.find((one) => covers(one, row, column));
		if (!cell) return [{ rowSpan: 1, columnSpan: 1, lines: [], marked: false }];
		return cell.row === row && cell.column === column ? [{ ...cell, marked: isMarked(cell) }] : [];
	});
}

function covers({ row, column, rowSpan, columnSpan }: FacsimileCell, atRow: number, atColumn: number): boolean {
	return row <= atRow && atRow < row + rowSpan && column <= atColumn && atColumn < column + columnSpan;
}

function linesAt(lines: readonly string[], places: readonly Place[]): Excerpt | undefined {
	const numbers = places.flatMap((place) => ("line" in place ? span(place.line, place.lastLine) : []));
	if (numbers.length === 0) return undefined;
	const marked = new Set(numbers);
	const near = new Set(numbers.flatMap((number) => span(number - around, number + around)));
	const shown = [...near].filter((number) => number >= 1 && number <= lines.length).toSorted((a, b) => a - b);
	return {
		kind: "lines",
		lines: shown.map((number) => ({ text: lines[number - 1] ?? "", marked: marked.has(number) })),
	};
}

function span(first: number, last: number): number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
