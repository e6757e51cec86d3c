// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { type CellKind, describeAtoms } from "./cell-feature.ts";
import { kindsOf, scoreKinds } from "./cell-kind.ts";
import type { Known } from "./known.ts";
import { findSlots, orderCodes, type Slot } from "./measure-slot.ts";
import { nearSlots } from "./near-slots.ts";
import { placeContents } from "./place-contents.ts";
import { placeLateDescriptions } from "./place-descriptions.ts";
import { placeOffices, placeTerms } from "./place-offices.ts";
import { placeStatements } from "./place-statements.ts";
import type { MeasureParts, ReadParts } from "./read-parts.ts";
import { type Vector, weigher } from "./similarity.ts";
import { collectStatements, type Statement } from "./statement.ts";
import { spreadOverRows } from "./step-rows.ts";

const ROUNDS = 3;

type Linked = { readonly statements: ReadonlyMap<number, number>; readonly contents: ReadonlyMap<number, number> };

function aboutMeasures(
	slots: readonly Slot[],
	linked: Linked,
	statements: readonly Statement[],
	contents: readonly Atom[],
	vectorOf: (text: string) => Vector,
	of: "statements" | "contents",
): Vector[] {
	return slots.map((slot, at) => {
		const texts =
			of === "contents"
				? contents.filter((_, item) => linked.contents.get(item) === at).map((atom) => atom.text)
				: statements
						.filter((_, item) => linked.statements.get(item) === at)
						.flatMap((one) => one.description.map((atom) => atom.text));
		return vectorOf([slot.title?.text ?? "", slot.title?.text ?? "", ...texts].join(" "));
	});
}

/**
 * Reads a table whose cells were printed in any order, as `pdftotext` does: first what each piece is, then which measure it
 * belongs to. Statements and contents are linked in turn, each round knowing what the other found.
 */
export function readShuffled(atoms: readonly Atom[]): ReadParts {
	const labels = atoms.flatMap((atom) => atom.label ?? []);
	if (!atoms.some((atom) => atom.kind === "code")) return { measures: [], labels };
	const described = describeAtoms(atoms);
	const slots = findSlots(atoms, scoreKinds(described), orderCodes);
	const kinds = kindsOf(described, new Set(slots.flatMap((slot) => slot.title ?? [])));
	const kindOf = (atom: Atom) => kinds.get(atom);
	const statements = collectStatements(atoms, kindOf);
	const taken = new Set(statements.flatMap((one) => [...one.description, ...one.terms]));
	const free = (kind: CellKind) => atoms.filter((atom) => kindOf(atom) === kind && !taken.has(atom));
	const contents = free("content");
	const vectorOf = weigher([...kinds.keys()].map((atom) => atom.text));
	const position = new Map(atoms.map((atom, at) => [atom, at] as const));
	const base = {
		slots,
		near: nearSlots(slots, position),
		vectorOf,
		atoms,
		position,
	};
	let linked: Linked = { statements: new Map(), contents: new Map() };
	for (let round = 0; round < ROUNDS; round += 1) {
		const byContents: Known = {
			...base,
			about: aboutMeasures(slots, linked, statements, contents, vectorOf, "contents"),
		};
		linked = { ...linked, statements: placeStatements(statements, countOf(linked.contents), byContents) };
		const byStatements: Known = {
			...base,
			about: aboutMeasures(slots, linked, statements, contents, vectorOf, "statements"),
		};
		linked = { ...linked, contents: placeContents(contents, rowsOf(statements, linked.statements), byStatements) };
	}
	const known: Known = { ...base, about: aboutMeasures(slots, linked, statements, contents, vectorOf, "contents") };
	const measures = gather(known, linked, statements, contents, free);
	return { measures, labels };
}

/** How many contents each measure has; one too many rows is no matter before any are known. */
function countOf(contents: ReadonlyMap<number, number>): (slot: number) => number {
	const counts = Map.groupBy(contents.values(), (slot) => slot);
	return (slot) => (contents.size === 0 ? Number.POSITIVE_INFINITY : (counts.get(slot)?.length ?? 0));
}

/** The measure of each atom that was printed in one row with a statement. */
function rowsOf(statements: readonly Statement[], slots: ReadonlyMap<number, number>): Map<Atom, number> {
	return new Map(
		[...slots].flatMap(([item, slot]) => (statements[item]?.row ?? []).map((atom) => [atom, slot] as const)),
	);
}

function gather(
	known: Known,
	linked: Linked,
	statements: readonly Statement[],
	contents: readonly Atom[],
	free: (kind: CellKind) => Atom[],
): MeasureParts[] {
	const owners = new Map<Atom, number>();
	const own = (items: readonly Atom[], path: ReadonlyMap<number, number>) => {
		for (const [item, slot] of path) owners.set(items[item] as Atom, slot);
	};
	own(contents, linked.contents);
	for (const [at, slot] of known.slots.entries()) if (slot.title !== undefined) owners.set(slot.title, at);
	const offices = free("responsibility");
	own(offices, placeOffices(offices, rowsOf(statements, linked.statements), owners, known));
	const terms = free("term");
	const withTerm = new Set(
		[...linked.statements].filter(([item]) => (statements[item]?.terms.length ?? 0) > 0).map(([, slot]) => slot),
	);
	own(
		terms,
		placeTerms(terms, owners, (slot) => !withTerm.has(slot), known),
	);
	const late = placeLateDescriptions(free("description"), statements, linked.statements, known);
	return known.slots.map((slot, at) => {
		const mine = (items: readonly Atom[]) => items.filter((atom) => owners.get(atom) === at);
		const own = statements.flatMap((one, item) =>
			linked.statements.get(item) === at ? [{ ...one, late: late.get(item) ?? [] }] : [],
		);
		const cells = { contents: mine(contents), offices: mine(offices), terms: mine(terms), statements: own };
		const title = slot.title === undefined ? [] : [slot.title];
		return {
			number: slot.number,
			code: slot.code,
			title,
			steps: spreadOverRows(cells, known.vectorOf, ["read-from-text"]),
		};
	});
}
