// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { styles } from "./style.ts";
import type { Cell, Column } from "./workbook.ts";

const lineHeight = 13;
/** Excel makes no row higher. */
const highest = 409;
/** Words do not break where a line is full. */
const filled = 0.9;

/** About how high a row must be to show all its texts: programs find out only when somebody writes in it. */
export function heightOf(cells: readonly (Cell | undefined)[], columns: readonly Column[]): number {
	const lines = cells.map((cell, at) => (cell ? linesOf(cell, columns[at]) : 1));
	return Math.min(highest, Math.max(1, ...lines) * lineHeight + 4);
}

function linesOf({ value, style = "text" }: Cell, { width = 10, hidden }: Partial<Column> = {}): number {
	if (hidden || "oneLine" in styles[style]) return 1;
	const room = Math.max(1, width * filled);
	return String(value)
		.split("\n")
		.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}
