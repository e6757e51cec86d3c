// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Range, WorkSheet } from "@e965/xlsx";
import { Unreadable } from "../unreadable.ts";

/** Merged cells within the rows and columns in use. */
export type Merges = {
	readonly ranges: readonly Range[];
	readonly at: (row: number, column: number) => Range | undefined;
	/** Whether the position lies in a merged cell and is not its first. */
	readonly covers: (row: number, column: number) => boolean;
};

/**
 * Merged cells, cut to the used part of a sheet: whole columns may be merged.
 * @throws Unreadable `broken` where they overlap, which Excel does not allow
 */
export function readMerges(sheet: WorkSheet, rowCount: number, columnCount: number): Merges {
	const ranges = (sheet["!merges"] ?? [])
		.filter(({ s }) => s.r < rowCount && s.c < columnCount)
		.map(({ s, e }) => ({ s, e: { r: Math.min(e.r, rowCount - 1), c: Math.min(e.c, columnCount - 1) } }));
	const owner = new Map<number, Range>();
	const key = (row: number, column: number) => row * columnCount + column;
	for (const range of ranges) {
		for (let row = range.s.r; row <= range.e.r; row++) {
			for (let column = range.s.c; column <= range.e.c; column++) {
				if (owner.has(key(row, column))) throw new Unreadable("broken");
				owner.set(key(row, column), range);
			}
		}
	}
	const isFirst = (range: Range, row: number, column: number) => range.s.r === row && range.s.c === column;
	return {
		ranges,
		at: (row, column) => {
			const range = owner.get(key(row, column));
			return range && isFirst(range, row, column) ? range : undefined;
		},
		covers: (row, column) => {
			const range = owner.get(key(row, column));
			return range !== undefined && !isFirst(range, row, column);
		},
	};
}
