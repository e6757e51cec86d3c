// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell, SourceTable } from "../source.ts";
import { cellText } from "./cell-text.ts";

/** A position of a table: the cell that stands or reaches there, and whether it begins in this row. */
type Slot = {
	readonly cell: SourceCell;
	readonly startsRow: boolean;
	readonly startsColumn: boolean;
};

export type GridRow = readonly (Slot | undefined)[];

/** A table with its spans spread out, cut to the rows and columns that hold text. */
export type Grid = {
	readonly table: SourceTable;
	readonly columnCount: number;
	readonly rows: readonly GridRow[];
};

/** Total: cells that claim a taken place yield to what begins there, and what lies outside is left to the leftovers. */
export function gridOf(table: SourceTable): Grid {
	const filled = table.cells.filter((cell) => cell.row >= 0 && cell.column >= 0 && cellText(cell) !== "");
	const columnCount = filled.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
	const rowCount = filled.reduce((most, cell) => Math.max(most, cell.row + 1), 0);
	const rows: (Slot | undefined)[][] = Array.from({ length: rowCount }, () =>
		new Array<Slot | undefined>(columnCount).fill(undefined),
	);
	for (const cell of filled) spread(cell, rows, columnCount);
	return { table, columnCount, rows };
}

function spread(cell: SourceCell, rows: (Slot | undefined)[][], columnCount: number): void {
	const lastRow = Math.min(rows.length, cell.row + Math.max(1, cell.rowSpan));
	const lastColumn = Math.min(columnCount, cell.column + Math.max(1, cell.columnSpan));
	for (let row = cell.row; row < lastRow; row++) {
		for (let column = cell.column; column < lastColumn; column++) {
			const slot = {
				cell,
				startsRow: row === cell.row,
				startsColumn: column === cell.column,
			};
			const there = rows[row]?.[column];
			const begins = slot.startsRow && slot.startsColumn;
			const taken = there && (!begins || (there.startsRow && there.startsColumn));
			const cells = rows[row];
			if (!taken && cells) cells[column] = slot;
		}
	}
}

/** The cells that begin in a row, from left to right. */
export function cellsStarting(row: GridRow): readonly SourceCell[] {
	return row.flatMap((slot) => (slot?.startsRow && slot.startsColumn ? [slot.cell] : []));
}

/** The cells that begin in a column within the rows given, top to bottom. */
export function columnCells(rows: readonly GridRow[], column: number): readonly SourceCell[] {
	return rows.flatMap((row) => {
		const slot = row[column];
		return slot?.startsRow && slot.startsColumn ? [slot.cell] : [];
	});
}
