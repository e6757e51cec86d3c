// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell, SourceTable } from "../source.ts";
import { cellText, squash } from "./cell-text.ts";
import { gridOf } from "./grid.ts";
import { headerAt } from "./header-row.ts";
import { headingScores } from "./headings.ts";
import { type Role, roles } from "./role.ts";

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
	if (!nameSeveralRoles(body, labels) || hasHeader(table, titles, columnCount)) return table;
	return turned(table, cells, titles, labels);
}

/** A first row that has headings in most of its columns makes an ordinary table. */
function hasHeader(table: SourceTable, row: number, columnCount: number): boolean {
	const header = headerAt(gridOf(table), row);
	const named = header?.scores.filter((scores) => Math.max(...Object.values(scores)) >= 0.5).length ?? 0;
	return named > 2 && named > columnCount / 2;
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

/** A legend has headings beside texts too, but they are about one thing. */
function nameSeveralRoles(cells: readonly SourceCell[], labels: readonly number[]): boolean {
	const named = cells.filter((cell) => labels.includes(cell.column) && labelScore(cell) >= 0.5).map(bestRole);
	return new Set(named).size >= leastLabels;
}

function bestRole(cell: SourceCell): Role {
	const scores = headingScores(cellText(cell));
	return roles.reduce((best, role) => (scores[role] > scores[best] ? role : best));
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
