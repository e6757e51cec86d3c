// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell, SourceTable } from "../source.ts";
import { cellText, squash } from "./cell-text.ts";
import { gridOf } from "./grid.ts";
import { findHeader } from "./header-row.ts";
import { headingScores } from "./headings.ts";

const leastLabels = 3;

/**
 * A sheet on one measure prints its headings one below the other, each with its text beside it (`Verantwortlich | Sozialamt`).
 * Turned on its side it is a table like the others: its labels become the header row, its texts the row below; rows over the
 * whole width stay above. Any other table is given back as it is.
 */
export function uprightTable(table: SourceTable): SourceTable {
	const cells = table.cells.filter((cell) => cellText(cell) !== "");
	const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
	if (columnCount < 2 || columnCount > 6 || cells.length < 2 * leastLabels) return table;
	const titles = leadingTitles(cells, columnCount);
	const body = cells.filter((cell) => cell.row >= titles);
	const labels = labelColumns(body, columnCount);
	if (labels.length === 0 || (findHeader(gridOf(table))?.scores.length ?? 0) > 2) return table;
	return turned(table, cells, titles, labels);
}

/** How many rows at the top have nothing but one wide cell. */
function leadingTitles(cells: readonly SourceCell[], columnCount: number): number {
	let row = 0;
	while (
		isTitleRow(
			cells.filter((cell) => cell.row === row),
			columnCount,
		)
	)
		row++;
	return row;
}

function isTitleRow(cells: readonly SourceCell[], columnCount: number): boolean {
	const [cell, ...others] = cells;
	return cell !== undefined && others.length === 0 && (cell.columnSpan >= columnCount || labelScore(cell) < 0.5);
}

/** The columns whose cells are headings: the first one, or every second one. */
function labelColumns(cells: readonly SourceCell[], columnCount: number): readonly number[] {
	if (!isLabelColumn(cells, 0)) return [];
	if (columnCount !== 4 || !isLabelColumn(cells, 2)) return [0];
	return [0, 2];
}

function isLabelColumn(cells: readonly SourceCell[], column: number): boolean {
	const own = cells.filter((cell) => cell.column === column);
	const texts = new Set(own.map((cell) => squash(cellText(cell))));
	const scores = own.map(labelScore);
	const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
	return own.length >= leastLabels && texts.size === own.length && mean >= 0.5;
}

function labelScore(cell: SourceCell): number {
	const text = cellText(cell).replace(/:$/, "");
	return text.length > 60 ? 0 : Math.max(...Object.values(headingScores(text)));
}

function turned(
	table: SourceTable,
	cells: readonly SourceCell[],
	titles: number,
	labels: readonly number[],
): SourceTable {
	const height = Math.max(...cells.map((cell) => cell.row)) - titles + 1;
	const moved = cells.map((cell): SourceCell => {
		if (cell.row < titles) return { ...cell, column: 0, columnSpan: height * labels.length };
		const pair = labels.filter((column) => column <= cell.column).length - 1;
		const label = labels[pair] ?? 0;
		return {
			...cell,
			row: titles + cell.column - label,
			column: cell.row - titles + pair * height,
			rowSpan: cell.column === label ? 1 : cell.columnSpan,
			columnSpan: cell.rowSpan,
		};
	});
	const rowCount = Math.max(...moved.map((cell) => cell.row)) + 1;
	return { ...table, cells: moved, rowCount, columnCount: height * labels.length };
}
