// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Line, linesOf } from "./lines.ts";
import type { Word } from "./page.ts";
import type { StitchedTable } from "./stitched-table.ts";

/** Table headings that a later page repeats are furniture; what is left is text. */
export function partRepeatedHeads(words: readonly Word[], tables: readonly StitchedTable[]): [Line[], Word[]] {
	const labels = tables.map(
		(table) =>
			new Set(
				table.cells
					.filter((cell) => cell.header || cell.row === 0)
					.flatMap((cell) => cell.words.map((word) => word.text)),
			),
	);
	const heads = linesOf(words).filter((line) =>
		tables.some(
			(table, i) =>
				line.page > table.firstPage &&
				line.page <= table.lastPage &&
				line.words.every((word) => labels[i]?.has(word.text)),
		),
	);
	const gone = new Set(heads.flatMap((line) => line.words));
	return [heads, words.filter((word) => !gone.has(word))];
}
