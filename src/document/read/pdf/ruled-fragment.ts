// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fragment, FragmentCell } from "./fragment.ts";
import type { Page, Word } from "./page.ts";
import type { Region } from "./region.ts";
import { clusterBy, coverage } from "./rulings.ts";

type Slot = {
	column: number;
	columnSpan: number;
	top: number;
	bottom: number;
	closedBottom: boolean;
};

/** Reads the cells that lines draw: each column is cut where a horizontal line crosses it. */
export function ruledFragment(page: Page, region: Region, words: readonly Word[]): Fragment {
	const { edges } = region;
	const columns = edges.slice(1).map((right, column) => slotsOf(region, column, edges[column] ?? 0, right));
	const slots = region.vertical.length > 0 ? joinAcross(columns, region) : joinWhereTextRuns(columns, edges, words);
	return {
		page: page.number,
		top: region.top,
		bottom: region.bottom,
		edges,
		evidence: region.vertical.length > 0 && region.horizontal.length > 0 ? "ruled" : "half",
		cells: fill(
			slots,
			edges,
			words.filter((word) => word.anchorY < region.limit),
		),
	};
}

function slotsOf(region: Region, column: number, left: number, right: number): Slot[] {
	const inset = Math.min(3, (right - left) / 4);
	const crossing = region.horizontal.filter((ruling) => ruling.to > left + inset && ruling.from < right - inset);
	const heights = clusterBy(crossing, (ruling) => ruling.at, 2.5)
		.map((group) => group[0]?.at ?? 0)
		.filter((at) => coverage(crossing, at, left + inset, right - inset) > 0.6);
	const bounds = [...heights];
	const closedTop = bounds[0] !== undefined && bounds[0] - region.top < 4;
	const closedBottom = bounds.length > 0 && region.bottom - (bounds.at(-1) ?? 0) < 4;
	if (!closedTop) bounds.unshift(region.top);
	if (!closedBottom) bounds.push(region.bottom);
	return bounds.slice(1).map((bottom, i) => ({
		column,
		columnSpan: 1,
		top: bounds[i] ?? 0,
		bottom,
		closedBottom: i < bounds.length - 2 || closedBottom,
	}));
}

/** Joins neighbours of one height between which no vertical line stands (a row over the whole width). */
function joinAcross(columns: readonly Slot[][], region: Region): Slot[] {
	return joinNeighbours(columns, (slot, column) => {
		const at = region.edges[column] ?? 0;
		return coverage(region.vertical, at, slot.top + 1, slot.bottom - 1) < 0.4;
	});
}

/** Without vertical lines: joins neighbours of one height whose words run on over the edge as in one sentence. */
function joinWhereTextRuns(columns: readonly Slot[][], edges: readonly number[], words: readonly Word[]): Slot[] {
	return joinNeighbours(columns, (slot, column) => {
		const edge = edges[column] ?? 0;
		const near = words.filter((word) => word.anchorY > slot.top && word.anchorY < slot.bottom && !word.turned);
		return near.some((word) => runsOver(word, edge, near));
	});
}

function runsOver(word: Word, edge: number, words: readonly Word[]): boolean {
	if (word.left < edge - 1 && word.right > edge + 1) return true;
	if (word.right > edge + 1 || word.right < edge - 40) return false;
	return words.some(
		(next) =>
			Math.abs(next.baseline - word.baseline) < 1 && next.left >= edge - 1 && next.left - word.right < 0.42 * word.size,
	);
}

function joinNeighbours(columns: readonly Slot[][], open: (slot: Slot, edge: number) => boolean): Slot[] {
	const all = columns.flat();
	const taken = new Set<Slot>();
	for (const slot of all) {
		if (taken.has(slot)) continue;
		for (;;) {
			const column = slot.column + slot.columnSpan;
			const twin = columns[column]?.find((other) => sameHeight(slot, other));
			if (!twin || !open(slot, column)) break;
			slot.columnSpan += 1;
			taken.add(twin);
		}
	}
	return all.filter((slot) => !taken.has(slot));
}

const sameHeight = (a: Slot, b: Slot): boolean => Math.abs(a.top - b.top) < 3 && Math.abs(a.bottom - b.bottom) < 3;

/**
 * Puts each word into the cell that holds its middle. Below the lines that a page break left of a table, text of the last
 * row may go on down to the page's footer.
 */
function fill(slots: readonly Slot[], edges: readonly number[], words: readonly Word[]): FragmentCell[] {
	const contents = new Map<Slot, Word[]>(slots.map((slot) => [slot, []]));
	for (const word of words) {
		const slot = slots.find((candidate) => {
			const left = edges[candidate.column] ?? 0;
			const right = edges[candidate.column + candidate.columnSpan] ?? 0;
			const below = candidate.closedBottom ? 0 : Infinity;
			return (
				word.anchorX >= left &&
				word.anchorX < right &&
				word.anchorY >= candidate.top &&
				word.anchorY < candidate.bottom + below
			);
		});
		if (slot) contents.get(slot)?.push(word);
	}
	return slots.map((slot) => ({ ...slot, words: contents.get(slot) ?? [], doubts: [] }));
}
