// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellText } from "./cell-text.ts";
import type { Segment } from "./columns.ts";
import { columnCells } from "./grid.ts";

const figure = /^[\d.,\s]+%?$/;
const fewest = 3;

/** Whether a table counts: nothing but numbers stands beside the names of what is counted. No plan says all of itself in numbers. */
export function isFigureTable({ grid, rows, header }: Segment): boolean {
	const own = rows.map((row) => grid.rows[row] ?? []);
	const [, ...others] = Array.from({ length: grid.columnCount }, (_, column) => columnCells(own, column));
	const texts = others
		.flat()
		.map(cellText)
		.filter((text) => text !== "");
	return (
		header !== undefined &&
		grid.columnCount >= fewest &&
		texts.length > rows.length &&
		texts.every((text) => figure.test(text))
	);
}
