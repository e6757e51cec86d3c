// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Segment } from "./columns.ts";
import { cellsStarting, type Grid } from "./grid.ts";
import { findHeader, type Header, headerAt, repeatsHeader } from "./header-row.ts";

/** A table cut where a new header begins, with the rows before the first header apart. */
export type CutTable = {
	readonly preface: readonly number[];
	readonly segments: readonly Segment[];
	readonly repeated: readonly number[];
};

/** Rows that print the header again are taken out of the segments. */
export function cutTable(grid: Grid): CutTable {
	const header = findHeader(grid);
	const segments: { header: Header | undefined; rows: number[] }[] = [{ header, rows: [] }];
	const preface = header ? numbersTo(header.first) : [];
	const repeated: number[] = [];
	let row = header ? header.last + 1 : 0;
	while (row < grid.rows.length) {
		const current = segments.at(-1);
		const next = current?.header ? newHeader(grid, row, current.header) : undefined;
		if (next === "repeated") repeated.push(row++);
		else if (next) {
			segments.push({ header: next, rows: [] });
			row = next.last + 1;
		} else current?.rows.push(row++);
	}
	return {
		preface,
		repeated,
		segments: segments.map((segment) => ({ grid, ...segment })),
	};
}

function numbersTo(end: number): number[] {
	return Array.from({ length: end }, (_, index) => index);
}

function newHeader(grid: Grid, row: number, header: Header): Header | "repeated" | undefined {
	if (repeatsHeader(grid, row, header)) return "repeated";
	const cells = cellsStarting(grid.rows[row] ?? []);
	return cells.length >= 3 ? headerAt(grid, row, 0.75) : undefined;
}
