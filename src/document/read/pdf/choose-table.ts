// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Word } from "./page.ts";
import type { StitchedCell, StitchedTable } from "./stitched-table.ts";

/**
 * Compares a table read from tags with the same table read from lines: do both put the same words together?
 * The cells of the tagged table in which they differ are marked for review.
 */
export function markDisagreements(tagged: StitchedTable, drawn: StitchedTable): void {
	const drawnCell = new Map<Word, StitchedCell>();
	for (const cell of drawn.cells) for (const word of cell.words) drawnCell.set(word, cell);
	const owners = new Map<StitchedCell, StitchedCell>();
	for (const cell of tagged.cells) {
		const homes = new Set(cell.words.flatMap((word) => drawnCell.get(word) ?? []));
		const shared = [...homes].filter((home) => owners.has(home) && owners.get(home) !== cell);
		for (const home of homes) owners.set(home, cell);
		if (homes.size > 1 && !onlyParted(homes)) cell.doubts.push("tags-and-lines-disagree");
		if (shared.length > 0) cell.doubts.push("tags-and-lines-disagree");
	}
}

/** Lines may part at a page break what tags hold together: that is no disagreement. */
const onlyParted = (homes: ReadonlySet<StitchedCell>): boolean => {
	const list = [...homes];
	const pages = list.map((home) => new Set(home.words.map((word) => word.page)));
	const column = list[0]?.column;
	return (
		list.every((home) => home.column === column) &&
		pages.every((own, i) => pages.every((other, j) => i === j || isDisjoint(own, other)))
	);
};

const isDisjoint = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].every((page) => !b.has(page));

/** The share of a table's words that the other one has too. */
export function sharedWords(table: StitchedTable, other: StitchedTable): number {
	const words = new Set(other.cells.flatMap((cell) => cell.words));
	const own = table.cells.flatMap((cell) => cell.words);
	return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}
