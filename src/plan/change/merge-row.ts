// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellIn, cellsOf, sameCell } from "./cell.ts";

type Merged<Row> = {
	/** Mine where I changed a cell, theirs elsewhere; in a conflict mine. */
	readonly row: Row;
	/** The cells that both changed, and not to the same. */
	readonly conflicts: readonly string[];
	/** The cells that only the others changed. */
	readonly taken: readonly string[];
};

/**
 * Brings two changes of one row together, cell by cell: what only one side changed is taken from it.
 * Without the row that both began with, every difference is a conflict.
 */
export function mergeRow<Row extends object>(base: Row | undefined, mine: Row, theirs: Row): Merged<Row> {
	const row = { ...theirs } as Record<string, unknown>;
	const conflicts: string[] = [];
	const taken: string[] = [];
	for (const cell of cellsOf(mine, theirs)) {
		if (sameCell(mine, theirs, cell)) continue;
		if (base && sameCell(base, mine, cell)) {
			taken.push(cell);
			continue;
		}
		if (!base || !sameCell(base, theirs, cell)) conflicts.push(cell);
		row[cell] = cellIn(mine, cell);
	}
	return { row: row as unknown as Row, conflicts, taken };
}
