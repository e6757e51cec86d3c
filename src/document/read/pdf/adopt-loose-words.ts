// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Word } from "./page.ts";
import type { StitchedCell, StitchedTable } from "./stitched-table.ts";

/**
 * Gives words that stand inside a tagged table without a tag of their own (Chromium marks turned text so) to the empty
 * cell at their place. Returns the words that found none.
 */
export function adoptLooseWords(table: StitchedTable, loose: readonly Word[]): Word[] {
	const homeless: Word[] = [];
	const empty = table.cells.filter((cell) => cell.words.length === 0);
	const heights = rowHeights(table);
	for (const word of loose) {
		const middle = (word.left + word.right) / 2;
		const column = table.edges.findLastIndex((edge) => edge <= middle);
		const home = empty.find((cell) => cell.column === column && covers(cell, word, heights));
		if (home && word.right < (table.edges.at(-1) ?? 0) + 30) home.words.push(word);
		else homeless.push(word);
	}
	return homeless;
}

type Height = { top: number; bottom: number };

/** From where to where each row reaches on each page, by `row/page`. */
function rowHeights(table: StitchedTable): Map<string, Height> {
	const heights = new Map<string, Height>();
	for (const cell of table.cells) {
		if (cell.rowSpan > 1) continue;
		for (const word of cell.words) {
			const key = `${cell.row}/${word.page}`;
			const height = heights.get(key);
			if (height) {
				height.top = Math.min(height.top, word.top);
				height.bottom = Math.max(height.bottom, word.bottom);
			} else heights.set(key, { top: word.top, bottom: word.bottom });
		}
	}
	return heights;
}

function covers(cell: StitchedCell, word: Word, heights: ReadonlyMap<string, Height>): boolean {
	let [top, bottom] = [Infinity, -Infinity];
	for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
		const height = heights.get(`${row}/${word.page}`);
		if (!height) continue;
		top = Math.min(top, height.top);
		bottom = Math.max(bottom, height.bottom);
	}
	const middle = (word.top + word.bottom) / 2;
	return middle > top - 8 && middle < bottom + 8;
}
