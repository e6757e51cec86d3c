// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type {
	SourceBlock,
	SourceCell,
	SourceDocument,
	SourceParagraph,
	SourceTable,
} from "../src/document/read/source.ts";
import type { ReviewReason } from "../src/plan/draft.ts";

/** Documents as readers yield them, written as text. */
export function sourceOf(...blocks: readonly SourceBlock[]): SourceDocument {
	return { blocks, title: "", furniture: [] };
}

export function heading(level: number, text: string): SourceParagraph {
	return { kind: "paragraph", text, level, place: { line: 1, lastLine: 1 } };
}

export function line(text: string): SourceParagraph {
	return heading(0, text);
}

/**
 * A row a line, cells between `|`, paragraphs between ` / `; `^` goes on with the cell above, `<` with the cell to the left,
 * `?rule` at a cell's end is a doubt of the reader.
 */
export function table(text: string): SourceTable {
	const rows = text.split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
	const columnCount = Math.max(...rows.map((row) => row.length));
	const cells = rows.flatMap((row, index) => row.flatMap((own, column) => cellsAt(rows, index, column, own)));
	return { kind: "table", columnCount, rowCount: rows.length, cells, doubts: [] };
}

function cellsAt(
	rows: readonly (readonly string[])[],
	row: number,
	column: number,
	own: string,
): readonly SourceCell[] {
	if (own === "^" || own === "<") return [];
	let rowSpan = 1;
	while (rows[row + rowSpan]?.[column] === "^") rowSpan++;
	let columnSpan = 1;
	while (rows[row]?.[column + columnSpan] === "<") columnSpan++;
	const [text = "", doubt] = own.split(" ?");
	return [
		{
			row,
			column,
			rowSpan,
			columnSpan,
			paragraphs: text === "" ? [] : text.split(" / "),
			places: [{ table: 1, row: row + 1, column: column + 1 }],
			header: false,
			doubts: doubt === undefined ? [] : [doubt as ReviewReason],
		},
	];
}
