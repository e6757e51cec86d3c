// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import { fitOf, IN_ROW, type Known } from "./known.ts";
import { misplacement } from "./row-head.ts";
import type { Vector } from "./similarity.ts";

const GLUED_TO_CODE = 0.4;
const SKIPPED = 0.8;
const BACK = 1;
const LEAD_BEGINS_ROW = 0.3;

/** Contents keep the order of the measures; the code or title of a row opens it, or stands after its first content. */
export function placeContents(
	contents: readonly Atom[],
	rowOf: ReadonlyMap<Atom, number>,
	known: Known,
): Map<number, number> {
	const vectors = contents.map((atom) => known.vectorOf(atom.text));
	const inRow = contents.map((atom) => rowOf.has(atom));
	const glued = contents.map((atom) => codeGluedTo(atom, known));
	const early = misplacement(contents, known);
	const beforeLead = contents.map((atom) =>
		/federführ/iu.test(known.atoms[(known.position.get(atom) ?? 0) + 1]?.text ?? ""),
	);
	return bestPath({
		items: contents.length,
		candidates: (item) => known.near(contents[item] as Atom),
		fits: (item, slot) =>
			fitOf(vectors[item] as Vector, slot, contents[item]?.page ?? 0, known) +
			(glued[item] !== undefined && glued[item] === known.slots[slot]?.code ? GLUED_TO_CODE : 0) +
			(rowOf.get(contents[item] as Atom) === slot ? IN_ROW : 0) -
			(inRow[item] ? 0 : early(item, slot)),
		follows: (before, slot, item) => {
			if (slot === before) return beforeLead[item] ? -LEAD_BEGINS_ROW : 0;
			const jump = slot > before ? SKIPPED * (slot - before - 1) : BACK;
			return inRow[item] || inRow[item - 1] ? -jump / 2 : -jump;
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
