// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place } from "../../../plan/draft.ts";
import type { SourceCell, SourceTable } from "../source.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Word } from "./page.ts";
import { type Paragraphs, paragraphsOf } from "./paragraphs.ts";
import type { StitchedTable } from "./stitched-table.ts";
import type { Wrapping } from "./wrapping.ts";

/** Turns the words of each cell into paragraphs and names the cell's place on each page. */
export function toSourceTable(table: StitchedTable, wrapping: Wrapping): SourceTable {
	const lines = new Map(table.cells.map((cell) => [cell, linesOf(cell.words)]));
	const reach = rightEdges(table, lines);
	const cells = table.cells.map((cell): SourceCell => {
		const edge = reach[cell.column + cell.columnSpan - 1] ?? 0;
		const { texts, sure } = cell.paragraphs
			? taggedParagraphs(cell.paragraphs, cell.words, edge, wrapping)
			: paragraphsOf(lines.get(cell) ?? [], edge, wrapping);
		const doubts = sure ? cell.doubts : [...cell.doubts, "word-joined" as const];
		const { row, column, rowSpan, columnSpan, header } = cell;
		return {
			row,
			column,
			rowSpan,
			columnSpan,
			header,
			paragraphs: texts,
			places: placesOf(cell.words),
			doubts: [...new Set(doubts)],
		};
	});
	return { kind: "table", columnCount: table.edges.length - 1, rowCount: table.rowCount, cells, doubts: [] };
}

/** Tags say what a paragraph is; only one that a page break cut in two stands there twice. */
function taggedParagraphs(
	groups: readonly (readonly Word[])[],
	words: readonly Word[],
	edge: number,
	wrapping: Wrapping,
): Paragraphs {
	const known = new Set(groups.flat());
	const adopted = words.filter((word) => !known.has(word));
	const whole: Word[][] = [];
	for (const group of [...groups, ...(adopted.length > 0 ? [adopted] : [])]) {
		const above = whole.at(-1);
		if (above && goesOnOverleaf(above, group)) above.push(...group);
		else whole.push([...group]);
	}
	const parts = whole.map((group) => paragraphsOf(linesOf(group), edge, wrapping));
	return { texts: parts.flatMap((part) => part.texts), sure: parts.every((part) => part.sure) };
}

function goesOnOverleaf(above: readonly Word[], below: readonly Word[]): boolean {
	const [last, first] = [above.at(-1), below[0]];
	if (!last || !first || last.page === first.page) return false;
	return /^\p{Ll}/u.test(first.text) || (!/[.!?:;)\]"“]$|^[-–•]$/u.test(last.text) && !/^[-–•]$/.test(first.text));
}

/** How far each column's text reaches to the right: where its lines are wrapped. */
function rightEdges(table: StitchedTable, lines: ReadonlyMap<unknown, readonly Line[]>): number[] {
	const reach = table.edges.slice(1).map(() => 0);
	for (const cell of table.cells) {
		const last = cell.column + cell.columnSpan - 1;
		for (const line of lines.get(cell) ?? []) {
			if (line.words[0]?.turned) continue;
			if (cell.columnSpan === 1) reach[last] = Math.max(reach[last] ?? 0, line.right);
		}
	}
	return reach.map((right, i) => (right > 0 ? right : (table.edges[i + 1] ?? 0)));
}

/** One box for each page that the words stand on. */
export function placesOf(words: readonly Word[]): Place[] {
	const byPage = new Map<number, [number, number, number, number]>();
	for (const word of words) {
		const box = byPage.get(word.page) ?? [word.left, word.top, word.right, word.bottom];
		byPage.set(word.page, [
			Math.min(box[0], word.left),
			Math.min(box[1], word.top),
			Math.max(box[2], word.right),
			Math.max(box[3], word.bottom),
		]);
	}
	const round = (value: number) => Math.round(value * 10) / 10;
	return [...byPage].map(([page, [a, b, c, d]]) => ({ page, box: [round(a), round(b), round(c), round(d)] as const }));
}
