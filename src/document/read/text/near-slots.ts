// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Slot } from "./measure-slot.ts";

/** For a page: the measures that may own what stands on it. A row cut by a page's end has its number on either side. */
export type NearSlots = (page: number) => readonly number[];

const NEXT_PAGE = 0.25;
const PREVIOUS_PAGE = 0.3;

export function nearSlots(slots: readonly Slot[]): NearSlots {
	const byPage = Map.groupBy(slots.keys(), (at) => slots[at]?.page ?? 0);
	const pages = [...byPage.keys()].sort((a, b) => a - b);
	return (page) => {
		const here = byPage.get(page) ?? [];
		const before = pages.findLast((other) => other < page);
		const after = pages.find((other) => other > page);
		const previous = before === undefined ? [] : (byPage.get(before) ?? []).slice(-1);
		const next = after === undefined ? [] : (byPage.get(after) ?? []).slice(0, 1);
		return [...previous, ...here, ...next];
	};
}

/** What it costs to own something on another page. */
export function pagePenalty(slot: Slot, page: number): number {
	if (slot.page === page) return 0;
	return slot.page > page ? NEXT_PAGE : PREVIOUS_PAGE;
}
