// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { TagCell, TagTable } from "./tags.ts";

/**
 * pdf.js gives the whole table in the tree of every page that it touches, but only that page's text in it.
 * This lays the trees of successive pages over each other, so that each table stands once with all its text.
 */
export function mergeTables(pages: readonly (readonly TagTable[])[]): TagTable[] {
	const merged: TagTable[] = [];
	for (const tables of pages) {
		tables.forEach((table, i) => {
			const last = merged.at(-1);
			if (i === 0 && last && isSameTable(last, table)) merged[merged.length - 1] = overlay(last, table);
			else merged.push(table);
		});
	}
	return merged;
}

function isSameTable(above: TagTable, below: TagTable): boolean {
	return signature(above) === signature(below) && lastFilledRow(above) <= firstFilledRow(below);
}

const signature = (table: TagTable): string =>
	table.rows
		.map((row) => row.map((cell) => `${cell.header ? "h" : "d"}${cell.rowSpan}x${cell.columnSpan}${cell.id}`).join())
		.join(";");

const isFilled = (cell: TagCell): boolean => !cell.header && cell.paragraphs.length > 0;

const lastFilledRow = (table: TagTable): number => table.rows.findLastIndex((row) => row.some(isFilled));

/** A merged cell may go on over the page break beside rows that ended before it: only cells of one row count. */
function firstFilledRow(table: TagTable): number {
	const first = table.rows.findIndex((row) => row.some((cell) => isFilled(cell) && cell.rowSpan === 1));
	return first < 0 ? table.rows.length : first;
}

const overlay = (above: TagTable, below: TagTable): TagTable => ({
	rows: above.rows.map((row, i) =>
		row.map((cell, j) => {
			const more = below.rows[i]?.[j];
			if (!more || more.paragraphs.length === 0 || (cell.header && cell.paragraphs.length > 0)) return cell;
			return { ...cell, paragraphs: [...cell.paragraphs, ...more.paragraphs] };
		}),
	),
});
