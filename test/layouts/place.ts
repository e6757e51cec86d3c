// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PrintCell, PrintTable } from "./print-table.ts";

export type PlacedCell = {
	readonly print: PrintCell /** Counted from 0. */;
	readonly column: number;
	readonly header: boolean;
};

/** Finds the column of every cell, row by row (header rows first), for formats that address cells by position. */
export function placeCells(table: PrintTable): PlacedCell[][] {
	/** For every column: the first row that no span from above covers. */
	const free = table.columns.map(() => 0);
	return [...table.header, ...table.rows].map((row, index) => {
		let column = 0;
		return row.cells.map((print) => {
			while ((free[column] ?? 0) > index) column++;
			const placed = { print, column, header: row.kind !== "step" };
			for (let offset = 0; offset < print.columnSpan; offset++) free[column + offset] = index + print.rowSpan;
			column += print.columnSpan;
			return placed;
		});
	});
}
