// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import type { Slot } from "./measure-slot.ts";
import { type NearSlots, pagePenalty } from "./near-slots.ts";
import { similarity, type Vector } from "./similarity.ts";
import type { Statement } from "./statement.ts";

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

const ALIKE = 3;
const GLUED_TO_CODE = 1.5;

/** Statements keep the order of the measures; each measure should have one, and a term begins a new one. */
export function placeStatements(statements: readonly Statement[], known: Known): Map<number, number> {
	const vectors = statements.map((one) => known.vectorOf(one.description.map((atom) => atom.text).join(" ")));
	return bestPath({
		items: statements.length,
		candidates: (item) => known.near(statements[item]?.status.page ?? 0),
		fits: (item, slot) => fitOf(vectors[item] as Vector, slot, statements[item]?.status.page ?? 0, known),
		follows: (before, slot, item) => {
			const hasTerm = (statements[item]?.terms.length ?? 0) > 0;
			if (slot < before) return -2;
			if (slot === before) return hasTerm ? -0.5 : -0.25;
			return -0.6 * (slot - before - 1);
		},
	});
}

function fitOf(vector: Vector, slot: number, page: number, known: Known): number {
	return ALIKE * similarity(vector, known.about[slot] as Vector) - pagePenalty(known.slots[slot] as Slot, page);
}

/** Contents come in runs from top to bottom; the one that shares its line block with a number stands in that number's row. */
export function placeContents(contents: readonly Atom[], known: Known): Map<number, number> {
	const vectors = contents.map((atom) => known.vectorOf(atom.text));
	const glued = contents.map((atom) => codeGluedTo(atom, known));
	return bestPath({
		items: contents.length,
		candidates: (item) => known.near(contents[item]?.page ?? 0),
		fits: (item, slot) => fitOf(vectors[item] as Vector, slot, contents[item]?.page ?? 0, known) + (glued[item] === known.slots[slot]?.code ? GLUED_TO_CODE : 0),
		follows: (before, slot) => {
			if (slot === before) return 0;
			return slot > before ? -0.05 - 0.15 * (slot - before - 1) : -0.6;
		},
	});
}

function codeGluedTo(atom: Atom, known: Known): Atom | undefined {
	const at = known.position.get(atom) ?? 0;
	const after = known.atoms[at + 1];
	if (after?.kind === "code" && !after.opens) return after;
	const before = known.atoms[at - 1];
	return before?.kind === "code" && !atom.opens ? before : undefined;
}

/** Office cells were printed between the contents of their row; a lead begins a new row, participants follow their lead. */
export function placeOffices(offices: readonly Atom[], owners: ReadonlyMap<Atom, number>, known: Known): Map<number, number> {
	const isLead = (item: number) => /federführ/iu.test(offices[item]?.text ?? "");
	const follows = (item: number) => /^(?:weitere )?beteilig|^i\.? ?Z\.? ?m/iu.test(offices[item]?.text ?? "");
	return bestPath({
		items: offices.length,
		candidates: (item) => known.near(offices[item]?.page ?? 0),
		fits: (item, slot) => besides(offices[item] as Atom, slot, owners, known) - pagePenalty(known.slots[slot] as Slot, offices[item]?.page ?? 0),
		follows: (before, slot, item) => {
			if (slot === before) return isLead(item) ? -1 : 0;
			if (slot < before) return -1.2;
			return (isLead(item) ? 0 : follows(item) ? -1 : -0.3) - 0.4 * (slot - before - 1);
		},
	});
}

/** Terms that stand alone: in order, beside what is theirs, and rather to a measure that has none yet. */
export function placeTerms(terms: readonly Atom[], owners: ReadonlyMap<Atom, number>, needy: (slot: number) => boolean, known: Known): Map<number, number> {
	return bestPath({
		items: terms.length,
		candidates: (item) => known.near(terms[item]?.page ?? 0),
		fits: (item, slot) => besides(terms[item] as Atom, slot, owners, known) + (needy(slot) ? 0.8 : 0) - pagePenalty(known.slots[slot] as Slot, terms[item]?.page ?? 0),
		follows: (before, slot) => (slot === before ? -0.5 : slot > before ? -0.3 * (slot - before - 1) : -1),
	});
}

/** Half a point for each neighbour in the text that is already linked to the measure. */
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
	return (ownerFrom(-1) === slot ? 0.5 : 0) + (ownerFrom(1) === slot ? 0.5 : 0);
}
