// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Column, columnOf } from "./column-heading.ts";
import type { RawLine } from "./text-line.ts";

/** A column of a table in a text that kept its layout: where it begins on the line, counted in characters from 0. */
export type LayoutColumn = { readonly column: Column; readonly start: number; readonly heading: string };

/** A run of text on a line, without two spaces in it. */
type Piece = { readonly start: number; readonly text: string };

function pieces(text: string): Piece[] {
	return [...text.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ start: match.index, text: match[0] }));
}

const FEWEST_COLUMNS = 3;
const MOST_HEADING_LINES = 3;

/** The columns that a line of headings lays out, with the lines below on which headings go on; undefined where it is none. */
export function layoutColumns(
	lines: readonly RawLine[],
	at: number,
): { readonly columns: readonly LayoutColumn[]; readonly lines: number } | undefined {
	const first = pieces(lines[at]?.text ?? "");
	if (first.length < FEWEST_COLUMNS) return undefined;
	for (let count = MOST_HEADING_LINES; count > 0; count -= 1) {
		const below = lines.slice(at + 1, at + count).flatMap((line) => pieces(line.text));
		const columns = first.map((piece) => {
			const more = below.filter((one) => Math.abs(one.start - piece.start) <= 6).map((one) => one.text);
			const heading = [piece.text, ...more].join(" ");
			return { column: columnOf(heading), start: piece.start, heading };
		});
		const known = columns.filter((one): one is LayoutColumn => one.column !== undefined);
		const usesAll = below.every((one) => first.some((piece) => Math.abs(one.start - piece.start) <= 6));
		if (
			usesAll &&
			known.length === columns.length &&
			known.some((one) => one.column === "title" || one.column === "number")
		)
			return { columns: known, lines: count };
	}
	return undefined;
}

/** Cuts a line into its columns: a run of text belongs to the last column that begins before it, or a little after. */
export function cellsOfLine(text: string, columns: readonly LayoutColumn[]): Map<LayoutColumn, string> {
	const cells = new Map<LayoutColumn, string>();
	for (const piece of pieces(text).flatMap((one) => splitAtColumns(one, columns))) {
		const column = columns.findLast((one) => one.start <= piece.start + 3) ?? columns[0];
		if (column !== undefined) cells.set(column, [cells.get(column) ?? "", piece.text].join(" ").trim());
	}
	return cells;
}

/** Where a cell is full only one space divides it from the next. */
function splitAtColumns(piece: Piece, columns: readonly LayoutColumn[]): Piece[] {
	const cut = columns.find(
		(one) => one.start > piece.start + 3 && piece.text.charAt(one.start - piece.start - 1) === " ",
	);
	if (cut === undefined) return [piece];
	const at = cut.start - piece.start;
	return [
		{ start: piece.start, text: piece.text.slice(0, at).trim() },
		...splitAtColumns({ start: cut.start, text: piece.text.slice(at) }, columns),
	];
}
