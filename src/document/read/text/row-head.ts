// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import type { Known } from "./known.ts";
import type { Slot } from "./measure-slot.ts";

const EARLY = 0.4;
const EARLY_BY_ONE = 0.1;
const LATE = 0.5;
const LATE_AFTER_SEVERAL = 0.2;

/** What it costs that a content was printed before its measure's row began, or after another one had. */
export function misplacement(contents: readonly Atom[], known: Known): (item: number, slot: number) => number {
	const at = contents.map((atom) => known.position.get(atom) ?? 0);
	const opens = known.slots.map((slot) => opening(slot, known));
	const heads = headsBefore(contents, known);
	const pageOf = (slot: number) => known.slots[slot]?.page;
	return (item, slot) => {
		const page = contents[item]?.page ?? 0;
		const begun = heads[item] as Heads;
		if (pageOf(slot) !== page) return (pageOf(slot) ?? 0) < page && pageOf(begun.last) === page ? LATE : 0;
		if ((at[item] as number) >= (opens[slot] as number)) return lateness(begun, slot);
		return pageOf(slot - 1) === page ? EARLY_BY_ONE + EARLY * countBefore(at, item, opens[slot] as number) : 0;
	};
}

/** Where the row of a measure shows first: its number or its title. */
function opening(slot: Slot, known: Known): number {
	const at = [slot.code, slot.title].flatMap((atom) => (atom === undefined ? [] : (known.position.get(atom) ?? [])));
	return Math.min(...at);
}

const MOST_BETWEEN = 5;

/** The contents after an item and before a position. */
function countBefore(at: readonly number[], item: number, position: number): number {
	let between = 0;
	while (between < MOST_BETWEEN && (at[item + between + 1] ?? position) < position) between += 1;
	return between;
}

function lateness(begun: Heads, slot: number): number {
	if (begun.slots.has(slot) || begun.last <= slot) return 0;
	return begun.slots.size === 1 ? LATE : LATE_AFTER_SEVERAL;
}

/** Measures whose rows have begun, and the last of them in the order of rows; -1 for none. */
type Heads = { readonly slots: ReadonlySet<number>; readonly last: number };

/** For each content: the measures whose codes or titles were printed last before it, with no other content between them. */
function headsBefore(contents: readonly Atom[], known: Known): Heads[] {
	const slotOf = new Map(
		known.slots.flatMap((slot, at) =>
			[slot.code, slot.title].flatMap((atom) => (atom === undefined ? [] : [[atom, at] as const])),
		),
	);
	const isContent = new Set(contents);
	const found: Heads[] = [];
	let slots = new Set<number>();
	let last = -1;
	let closed = false;
	for (const atom of known.atoms) {
		const slot = slotOf.get(atom);
		if (slot !== undefined) {
			if (closed) [slots, last] = [new Set(), -1];
			slots.add(slot);
			last = Math.max(last, slot);
			closed = false;
		}
		if (isContent.has(atom)) {
			found.push({ slots, last });
			closed = true;
		}
	}
	return found;
}
