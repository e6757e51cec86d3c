// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell } from "../source.ts";
import { cellText, oneLine, squash } from "./cell-text.ts";
import { cellsStarting, type Grid, type GridRow } from "./grid.ts";
import { headingScores, mapRoles } from "./headings.ts";
import { isNumber } from "./number.ts";
import type { RoleScores } from "./role.ts";

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
export function findHeader(grid: Grid, from = 0, least = 0.45): Header | undefined {
	for (let first = from; first < Math.min(grid.rows.length, from + searched); first++) {
		const header = headerAt(grid, first, least);
		if (header) return header;
	}
	return undefined;
}

/** The header that begins in a row, of one to three lines. */
export function headerAt(grid: Grid, first: number, least = 0.45): Header | undefined {
	if (cellsStarting(grid.rows[first] ?? []).some((cell) => cellText(cell).length > longestHeading * 2))
		return undefined;
	const lasts = mayHaveLowerLines(grid, first) ? [first, first + 1, first + 2] : [first];
	const candidates = lasts
		.filter((last) => last < grid.rows.length && !hasNumbers(grid, last) && namesAny(grid, last))
		.map((last) => ({ header: headerOf(grid, first, last), quality: qualityOf(grid, headerOf(grid, first, last)) }))
		.filter(({ quality }) => quality.mean >= least && quality.kinds >= 2 && quality.coverage >= leastCoverage);
	const [shortest, ...longer] = candidates;
	return longer.reduce((a, b) => (b.quality.sum > (a?.quality.sum ?? 0) + 0.3 ? b : a), shortest)?.header;
}

const leastCoverage = 0.6;

/** A row that numbers something is no header. */
function hasNumbers(grid: Grid, row: number): boolean {
	return cellsStarting(grid.rows[row] ?? []).some((cell) => isNumber(cellText(cell)) && /\d/.test(cellText(cell)));
}

function namesAny(grid: Grid, row: number): boolean {
	return qualityOf(grid, headerOf(grid, row, row)).mean >= 0.25;
}

/** Further lines belong to a header whose upper line has cells over several columns, or gaps over the line below. */
function mayHaveLowerLines(grid: Grid, first: number): boolean {
	const cells = cellsStarting(grid.rows[first] ?? []);
	const below = cellsStarting(grid.rows[first + 1] ?? []);
	const grouped = cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1);
	return (
		cells.length > 1 &&
		(grouped || cells.length < below.length) &&
		below.every((cell) => cellText(cell).length <= longestHeading)
	);
}

/**
 * How much rows are a header: the mean and the sum over their distinct headings, how many of these name a role, and the
 * share of the table's columns that have a heading.
 */
type Quality = { readonly mean: number; readonly sum: number; readonly kinds: number; readonly coverage: number };

function qualityOf(grid: Grid, header: Header): Quality {
	const best = new Map<string, number>();
	header.headings.forEach((heading, column) => {
		const scores = header.scores[column];
		if (heading !== "" && scores)
			best.set(squash(heading), heading.length > longestHeading ? 0 : Math.max(...Object.values(scores)));
	});
	const scores = [...best.values()];
	const sum = scores.reduce((total, score) => total + score, 0);
	const filled = header.headings.filter((_, column) => grid.rows.some((row) => row[column] !== undefined)).length;
	return {
		mean: scores.length === 0 ? 0 : sum / scores.length,
		sum,
		kinds: scores.filter((score) => score >= 0.5).length,
		coverage: header.headings.filter((heading) => heading !== "").length / Math.max(1, filled),
	};
}

function headerOf(grid: Grid, first: number, last: number): Header {
	const rows = grid.rows.slice(first, last + 1);
	const lines = Array.from({ length: grid.columnCount }, (_, column) => linesAbove(rows, column));
	const scores = lines.map((line) => {
		const own = headingScores(line.at(-1) ?? "");
		const whole = headingScores(line.join(" "));
		return mapRoles((role) => (line.length > 1 ? 0.75 * own[role] + 0.25 * whole[role] : own[role]));
	});
	return {
		first,
		last,
		headings: lines.map((line) => oneLine(line.join(" "))),
		scores,
	};
}

/** The distinct texts over a column, from the top line down. */
function linesAbove(rows: readonly GridRow[], column: number): readonly string[] {
	const cells = rows.flatMap((row) => row[column]?.cell ?? []);
	return [...new Set(cells)].map(cellText);
}

/** Whether a row prints the header once more. */
export function repeatsHeader(grid: Grid, row: number, header: Header): boolean {
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
	return cells.length > 1 && (repeated.length / cells.length >= 0.7 || countsColumns(cells));
}

/** A row that numbers the columns: `1 | 2 | 3`, `(1) | (2) | (3)`. */
function countsColumns(cells: readonly SourceCell[]): boolean {
	return cells.length > 2 && cells.every((cell, index) => cellText(cell).replace(/[().]/g, "") === String(index + 1));
}
