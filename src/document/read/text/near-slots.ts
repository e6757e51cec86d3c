// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import type { Slot } from "./measure-slot.ts";

/** The measures that may own an atom: those of its page, and as rows are cut by a page's end, one on either side. */
export type NearSlots = (atom: Atom) => readonly number[];

const NEXT_PAGE = 0.25;
const PREVIOUS_PAGE = 0.3;
/** Where a text shows no pages, only so many measures before and after an atom can own it. */
const MOST_ASIDE = 6;

export function nearSlots(slots: readonly Slot[], position: ReadonlyMap<Atom, number>): NearSlots {
	const byPage = Map.groupBy(slots.keys(), (at) => slots[at]?.page ?? 0);
	const pages = [...byPage.keys()].sort((a, b) => a - b);
	const reached = new Map([...byPage].map(([page, here]) => [page, furthest(here, slots, position)] as const));
	return (atom) => {
		const here = byPage.get(atom.page) ?? [];
		const from = firstAfter(pages, atom.page - 1);
		const after = here.length > 0 ? from + 1 : from;
		const previous = (byPage.get(pages[from - 1] ?? 0) ?? []).slice(-1);
		const next = (byPage.get(pages[after] ?? 0) ?? []).slice(0, 1);
		return [...previous, ...closest(here, reached.get(atom.page) ?? [], position.get(atom) ?? 0), ...next];
	};
}

/** How far into the text the numbers of a page's measures reach, up to each of them. */
function furthest(here: readonly number[], slots: readonly Slot[], position: ReadonlyMap<Atom, number>): number[] {
	let most = 0;
	return here.map((slot) => {
		most = Math.max(most, position.get(slots[slot]?.code as Atom) ?? 0);
		return most;
	});
}

/** The index of the first of some ascending numbers that is greater, their count where none is. */
function firstAfter(ascending: readonly number[], than: number): number {
	let [low, high] = [0, ascending.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] as number) > than) high = middle;
		else low = middle + 1;
	}
	return low;
}

function closest(slots: readonly number[], reached: readonly number[], position: number): readonly number[] {
	if (slots.length <= 4 * MOST_ASIDE) return slots;
	const middle = firstAfter(reached, position);
	return slots.slice(Math.max(0, middle - MOST_ASIDE), middle + MOST_ASIDE);
}

/** What it costs to own something on another page. */
export function pagePenalty(slot: Slot, page: number): number {
	if (slot.page === page) return 0;
	return slot.page > page ? NEXT_PAGE : PREVIOUS_PAGE;
}
