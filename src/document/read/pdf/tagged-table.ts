// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Word } from "./page.ts";
import type { StitchedCell, StitchedTable } from "./stitched-table.ts";
import { placeTags } from "./tag-columns.ts";
import type { TagTable } from "./tags.ts";

type Span = { from: number; to: number };

/**
 * Builds a table from its tags and the words that they mark; none where the tags do not say in which column a cell stands,
 * or where the words lie otherwise than the tags say.
 */
export function taggedTable(
	tags: TagTable,
	wordsByMark: ReadonlyMap<string, readonly Word[]>,
): StitchedTable | undefined {
	const grid = placeTags(tags);
	if (!grid || grid.columnCount < 2) return undefined;
	const cells = grid.cells.map(({ cell, row, column }): StitchedCell => {
		const paragraphs = cell.paragraphs.map((marks) => marks.flatMap((mark) => wordsByMark.get(mark) ?? []));
		return {
			row,
			column,
			rowSpan: Math.min(cell.rowSpan, tags.rows.length - row),
			columnSpan: cell.columnSpan,
			words: paragraphs.flat(),
			paragraphs: paragraphs.filter((words) => words.length > 0),
			doubts: [],
			header: cell.header,
			closedBottom: true,
		};
	});
	const columns = columnSpans(cells, grid.columnCount);
	if (!columns || !rowsFollow(cells)) return undefined;
	const first = cells.flatMap((cell) => cell.words)[0];
	const pages = cells.flatMap((cell) => cell.words.map((word) => word.page));
	if (!first) return undefined;
	return {
		edges: edgesOf(columns),
		evidence: "ruled",
		firstPage: pages.reduce((a, b) => Math.min(a, b)),
		lastPage: pages.reduce((a, b) => Math.max(a, b)),
		top: first.top,
		rowCount: tags.rows.length,
		joinedByText: false,
		cells,
	};
}

/** From where to where the text of each column reaches; none where two columns overlap, for then the tags are wrong. */
function columnSpans(cells: readonly StitchedCell[], count: number): Span[] | undefined {
	const spans: Span[] = Array.from({ length: count }, () => ({ from: Infinity, to: -Infinity }));
	for (const cell of cells) {
		const span = spans[cell.column];
		if (!span || cell.columnSpan > 1) continue;
		for (const word of cell.words) {
			span.from = Math.min(span.from, word.left);
			span.to = Math.max(span.to, word.right);
		}
	}
	let reached = -Infinity;
	for (const span of spans) {
		if (span.from < reached - 2) return undefined;
		if (span.to > reached) reached = span.to;
	}
	return spans;
}

function edgesOf(columns: readonly Span[]): number[] {
	const edges: number[] = [];
	let reached = 0;
	for (const span of columns) {
		edges.push(Number.isFinite(span.from) ? span.from - 1 : reached);
		if (Number.isFinite(span.to)) reached = span.to + 1;
	}
	return [...edges, reached];
}

/** Each row must stand below the one before, on the same page or a later one. */
function rowsFollow(cells: readonly StitchedCell[]): boolean {
	const rows = new Map<number, { page: number; top: number; bottom: number }>();
	for (const cell of cells) {
		if (cell.rowSpan > 1 || cell.header) continue;
		for (const word of cell.words) {
			const key = cell.row * 10_000 + word.page;
			const row = rows.get(key) ?? { page: word.page, top: word.top, bottom: word.bottom };
			rows.set(key, { page: word.page, top: Math.min(row.top, word.top), bottom: Math.max(row.bottom, word.bottom) });
		}
	}
	const ordered = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
	return ordered.every((row, i) => {
		const above = ordered[i - 1];
		return !above || row.page > above.page || (row.page === above.page && row.top > above.bottom - 3);
	});
}
