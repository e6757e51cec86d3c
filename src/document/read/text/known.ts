// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import type { Slot } from "./measure-slot.ts";
import { type NearSlots, pagePenalty } from "./near-slots.ts";
import { similarity, type Vector } from "./similarity.ts";

/** What is known of the measures while cells are being linked to them. */
export type Known = {
	readonly slots: readonly Slot[];
	readonly near: NearSlots;
	/** The texts already linked to each measure. */
	readonly about: readonly Vector[];
	readonly vectorOf: (text: string) => Vector;
	/** Where each atom stands in the text. */
	readonly position: ReadonlyMap<Atom, number>;
	readonly atoms: readonly Atom[];
};

const ALIKE = 2;
/** A statement and what was printed in one row with it belong together. */
export const IN_ROW = 0.8;

/** How well a text fits to a measure by what is known of it, and by the page. */
export function fitOf(vector: Vector, slot: number, page: number, known: Known): number {
	return ALIKE * similarity(vector, known.about[slot] as Vector) - pagePenalty(known.slots[slot] as Slot, page);
}
