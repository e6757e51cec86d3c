// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import type { CellKind } from "./cell-feature.ts";

/** A status with the term before it and the description after it, as far as they were printed together. */
export type Statement = {
	readonly status: Atom;
	readonly terms: readonly Atom[];
	readonly description: readonly Atom[];
	/** A lone dash stands in the place of the description. */
	readonly dash: boolean;
	/** Contents and offices printed right before it, as where a row was printed from left to right. */
	readonly row: readonly Atom[];
};

export type KindOf = (atom: Atom) => CellKind | undefined;

function isDash(atom: Atom | undefined): boolean {
	return atom?.kind === "text" && /^[\s–—-]*$/u.test(atom.text);
}

/** The paragraph after a status; in it list items of its own belong to it. */
function descriptionAfter(atoms: readonly Atom[], at: number, kindOf: KindOf): Atom[] {
	const first = atoms[at];
	if (first?.kind !== "text" || kindOf(first) !== "description") return [];
	const found = [first];
	for (
		let next = atoms[at + 1];
		next?.kind === "text" && !next.opens && !["term", "title"].includes(kindOf(next) ?? "");
		next = atoms[at + found.length]
	)
		found.push(next);
	return found;
}

/**
 * The content and the offices printed right before a status or its term, if this was a row printed from left to right: with a
 * term, or after another row or a heading. Else they are only the end of what stands left of the statuses.
 */
function rowBefore(atoms: readonly Atom[], at: number, hasTerm: boolean, kindOf: KindOf): Atom[] {
	const kindAt = (here: number) => (atoms[here]?.kind === "text" ? kindOf(atoms[here] as Atom) : atoms[here]?.kind);
	let office = at - 1;
	while (kindAt(office) === "responsibility") office -= 1;
	if (kindAt(office) !== "content") return [];
	if (office === at - 1) return kindAt(office - 1) === "description" ? [atoms[office] as Atom] : [];
	const begins = ["description", "heading", "title", undefined].includes(kindAt(office - 1));
	return hasTerm || begins ? atoms.slice(office, at) : [];
}

/** All statuses in the order of the text, each with its neighbours. */
export function collectStatements(atoms: readonly Atom[], kindOf: KindOf): Statement[] {
	const taken = new Set<Atom>();
	return atoms.flatMap((status, at) => {
		if (status.kind !== "status") return [];
		const [before, after] = [atoms[at - 1], atoms[at + 1]];
		const isTerm = (atom: Atom | undefined): atom is Atom =>
			atom?.kind === "text" && kindOf(atom) === "term" && atom.page === status.page && !taken.has(atom);
		const terms = isTerm(before) ? [before] : isTerm(after) && !after.opens ? [after] : [];
		for (const term of terms) taken.add(term);
		const hasTerm = before !== undefined && terms[0] === before;
		return [
			{
				status,
				terms,
				description: descriptionAfter(atoms, at + 1, kindOf),
				dash: isDash(after),
				row: rowBefore(atoms, hasTerm ? at - 1 : at, hasTerm, kindOf),
			},
		];
	});
}
