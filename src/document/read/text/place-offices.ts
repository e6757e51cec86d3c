// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import { IN_ROW, type Known } from "./known.ts";
import type { Slot } from "./measure-slot.ts";
import { pagePenalty } from "./near-slots.ts";

/** Office cells were printed between the contents of their row; a lead begins a new row, participants follow their lead. */
export function placeOffices(
	offices: readonly Atom[],
	rowOf: ReadonlyMap<Atom, number>,
	owners: ReadonlyMap<Atom, number>,
	known: Known,
): Map<number, number> {
	const isLead = (item: number) => /federführ/iu.test(offices[item]?.text ?? "");
	const follows = (item: number) => /^(?:weitere )?beteilig|^i\.? ?Z\.? ?m/iu.test(offices[item]?.text ?? "");
	return bestPath({
		items: offices.length,
		candidates: (item) => known.near(offices[item] as Atom),
		fits: (item, slot) =>
			besides(offices[item] as Atom, slot, owners, known) +
			(rowOf.get(offices[item] as Atom) === slot ? IN_ROW : 0) -
			pagePenalty(known.slots[slot] as Slot, offices[item]?.page ?? 0),
		follows: (before, slot, item) => {
			if (slot === before) return isLead(item) ? -1.2 : 0;
			if (slot < before) return -1.5;
			return (isLead(item) ? 0 : follows(item) ? -1.2 : -0.3) - 0.9 * (slot - before - 1);
		},
	});
}

/** Terms that stand alone: in order, beside what is theirs, and rather to a measure that has none yet. */
export function placeTerms(
	terms: readonly Atom[],
	owners: ReadonlyMap<Atom, number>,
	needy: (slot: number) => boolean,
	known: Known,
): Map<number, number> {
	return bestPath({
		items: terms.length,
		candidates: (item) => known.near(terms[item] as Atom),
		fits: (item, slot) =>
			besides(terms[item] as Atom, slot, owners, known) +
			(needy(slot) ? 0.8 : 0) -
			pagePenalty(known.slots[slot] as Slot, terms[item]?.page ?? 0),
		follows: (before, slot) => (slot === before ? -0.5 : slot > before ? -0.3 * (slot - before - 1) : -1),
	});
}

const BESIDE = 0.2;

/** Some evidence for each neighbour in the text that is already linked to the measure. */
function besides(atom: Atom, slot: number, owners: ReadonlyMap<Atom, number>, known: Known): number {
	const at = known.position.get(atom) ?? 0;
	const ownerFrom = (step: 1 | -1) => {
		for (let far = 1; far <= 3; far += 1) {
			const other = known.atoms[at + step * far];
			const owner = other === undefined ? undefined : owners.get(other);
			if (owner !== undefined) return owner;
		}
		return undefined;
	};
	return (ownerFrom(-1) === slot ? BESIDE : 0) + (ownerFrom(1) === slot ? BESIDE : 0);
}
