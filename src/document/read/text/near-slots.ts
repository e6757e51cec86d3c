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
	const at = slots.map((slot) => position.get(slot.code) ?? 0);
	return (atom) => {
		const here = byPage.get(atom.page) ?? [];
		const before = pages.findLast((other) => other < atom.page);
		const after = pages.find((other) => other > atom.page);
		const previous = before === undefined ? [] : (byPage.get(before) ?? []).slice(-1);
		const next = after === undefined ? [] : (byPage.get(after) ?? []).slice(0, 1);
		return [...previous, ...closest(here, at, position.get(atom) ?? 0), ...next];
	};
}

function closest(slots: readonly number[], at: readonly number[], position: number): readonly number[] {
	if (slots.length <= 4 * MOST_ASIDE) return slots;
	const following = slots.findIndex((slot) => (at[slot] ?? 0) > position);
	const middle = following < 0 ? slots.length : following;
	return slots.slice(Math.max(0, middle - MOST_ASIDE), middle + MOST_ASIDE);
}

/** What it costs to own something on another page. */
export function pagePenalty(slot: Slot, page: number): number {
	if (slot.page === page) return 0;
	return slot.page > page ? NEXT_PAGE : PREVIOUS_PAGE;
}
