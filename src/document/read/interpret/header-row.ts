// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellsStarting, type Grid, type GridRow } from "./grid.ts";
import { cellText, oneLine, squash } from "./cell-text.ts";
import { headingScores, mapRoles } from "./headings.ts";
import { roles, type RoleScores } from "./role.ts";

/** The rows that name a table's columns. */
export type Header = {
	readonly first: number;
	readonly last: number;
	/** One heading a column, as printed, the words over a group of columns before its own; empty where there is none. */
	readonly headings: readonly string[];
	readonly scores: readonly RoleScores[];
};

const longestHeading = 80;
const searched = 15;

/** The first rows that look like a header; undefined where the table has none. `from`: the row to search from. */
export function findHeader(
	grid: Grid,
	from = 0,
	least = 0.45,
): Header | undefined {
	for (
		let first = from;
		first < Math.min(grid.rows.length, from + searched);
		first++
	) {
		const header = headerAt(grid, first, least);
		if (header) return header;
	}
	return undefined;
}

/** The header that begins in a row, of one to three lines. */
export function headerAt(
	grid: Grid,
	first: number,
	least = 0.45,
): Header | undefined {
	const single = quality(grid, first, first);
	const heights = mayHaveLowerLines(grid, first) ? [1, 2] : [0];
	const candidates = [
		{ last: first, quality: single },
		...heights
			.filter((height) => height > 0 && first + height < grid.rows.length)
			.map((height) => ({
				last: first + height,
				quality: lowerLine(grid, first, first + height),
			})),
	];
	const fitting = candidates.filter(
		(candidate) =>
			candidate.quality.mean >= least && candidate.quality.kinds >= 2,
	);
	if (fitting.length === 0) return undefined;
	const best = fitting.reduce((a, b) =>
		b.quality.sum > a.quality.sum + 0.3 ? b : a,
	);
	return headerOf(grid, first, best.last);
}

/** Further lines belong to a header whose upper line has cells over several columns, or gaps over the line below. */
function mayHaveLowerLines(grid: Grid, first: number): boolean {
	const row = grid.rows[first] ?? [];
	const below = grid.rows[first + 1] ?? [];
	const cells = cellsStarting(row);
	const grouped = cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1);
	const gaps = cells.length < cellsStarting(below).length;
	return (
		cells.length > 1 &&
		(grouped || gaps) &&
		cellsStarting(below).every(
			(cell) => cellText(cell).length <= longestHeading,
		)
	);
}

type Quality = {
	readonly mean: number;
	readonly sum: number;
	readonly kinds: number;
};

function lowerLine(grid: Grid, first: number, last: number): Quality {
	const own = quality(grid, last, last);
	return own.mean >= 0.3
		? quality(grid, first, last)
		: { mean: 0, sum: 0, kinds: 0 };
}

/** How much the headings of these rows are headings: the mean over the columns that have one, and how many roles they name. */
function quality(grid: Grid, first: number, last: number): Quality {
	const header = headerOf(grid, first, last);
	const named = header.headings.flatMap((heading, column) => {
		const scores = header.scores[column];
		if (heading === "" || !scores) return [];
		const best = roles.reduce((a, b) => (scores[b] > scores[a] ? b : a));
		return [
			{
				role: best,
				heading,
				score: heading.length > longestHeading ? 0 : scores[best],
			},
		];
	});
	const texts = new Map(named.map((one) => [one.heading, one]));
	const distinct = [...texts.values()];
	const sum = distinct.reduce((total, one) => total + one.score, 0);
	const kinds = new Set(
		distinct
			.filter((one) => one.score >= 0.5)
			.map((one) => squash(one.heading)),
	).size;
	return {
		mean: distinct.length === 0 ? 0 : sum / distinct.length,
		sum,
		kinds,
	};
}

function headerOf(grid: Grid, first: number, last: number): Header {
	const rows = grid.rows.slice(first, last + 1);
	const lines = Array.from({ length: grid.columnCount }, (_, column) =>
		linesAbove(rows, column),
	);
	const scores = lines.map((line) => {
		const own = headingScores(line.at(-1) ?? "");
		const whole = headingScores(line.join(" "));
		return mapRoles((role) =>
			line.length > 1 ? 0.75 * own[role] + 0.25 * whole[role] : own[role],
		);
	});
	return {
		first,
		last,
		headings: lines.map((line) => oneLine(line.join(" "))),
		scores,
	};
}

/** The distinct texts over a column, from the top line down. */
function linesAbove(
	rows: readonly GridRow[],
	column: number,
): readonly string[] {
	const cells = rows.flatMap((row) => row[column]?.cell ?? []);
	return [...new Set(cells)].map(cellText);
}

/** Whether a row prints the header once more. */
export function repeatsHeader(
	grid: Grid,
	row: number,
	header: Header,
): boolean {
	const cells = cellsStarting(grid.rows[row] ?? []);
	const headings = header.headings.map(squash);
	const repeated = cells.filter((cell) => {
		const text = squash(cellText(cell));
		return (
			text !== "" &&
			(headings[cell.column] === text ||
				headings.some((heading) => heading === text) ||
				headings[cell.column]?.endsWith(text) ||
				headings[cell.column]?.startsWith(text))
		);
	});
	return cells.length > 1 && repeated.length / cells.length >= 0.7;
}
