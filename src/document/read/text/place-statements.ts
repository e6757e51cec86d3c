// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import { fitOf, type Known } from "./known.ts";
import type { Vector } from "./similarity.ts";
import type { Statement } from "./statement.ts";

const MOST_ROWS = 8;
const STAYS = 0.25;
const STAYS_WITH_TERM = 0.5;
const TOO_MANY = 0.6;
const SKIPPED = 0.6;
const BACK = 2;
/** Statuses one upon the other share one description, so they are rows of one measure. */
const STACKED = 1.5;

/** Statements keep the order of the measures; each measure should have one, rather none more than contents; a term begins a new one. */
export function placeStatements(
	statements: readonly Statement[],
	contentsOf: (slot: number) => number,
	known: Known,
): Map<number, number> {
	const vectors = statements.map((one) => known.vectorOf(one.description.map((atom) => atom.text).join(" ")));
	const judged = statements.map(() => new Map<number, number>());
	const fit = (item: number, slot: number) => {
		const before = judged[item]?.get(slot);
		const found = before ?? fitOf(vectors[item] as Vector, slot, statements[item]?.status.page ?? 0, known);
		judged[item]?.set(slot, found);
		return found;
	};
	const slotOf = (candidate: number) => Math.floor(candidate / MOST_ROWS);
	const path = bestPath({
		items: statements.length,
		candidates: (item) =>
			known
				.near((statements[item] as Statement).status)
				.flatMap((slot) => Array.from({ length: MOST_ROWS }, (_, row) => slot * MOST_ROWS + row)),
		befores: (candidate) => rowsBefore(candidate),
		fits: (item, candidate) => {
			const [slot, row] = [slotOf(candidate), candidate % MOST_ROWS];
			const tooMany = row > 0 && row >= contentsOf(slot) ? TOO_MANY : 0;
			return fit(item, slot) - tooMany;
		},
		follows: (before, candidate, item) => {
			const [last, slot, row] = [slotOf(before), slotOf(candidate), candidate % MOST_ROWS];
			const expected = slot === last ? Math.min(MOST_ROWS - 1, (before % MOST_ROWS) + 1) : 0;
			if (row !== expected) return Number.NEGATIVE_INFINITY;
			if (slot < last) return -BACK;
			if (isGluedTo(statements[item]?.status, statements[item - 1]?.status, known)) return slot === last ? 0 : -STACKED;
			return slot === last ? -stays(statements[item]) : -SKIPPED * (slot - last - 1);
		},
	});
	return new Map([...path].map(([item, candidate]) => [item, slotOf(candidate)]));
}

/** A further row of a measure follows the row before it; the last that is counted may follow itself. */
function rowsBefore(candidate: number): readonly number[] | undefined {
	const row = candidate % MOST_ROWS;
	if (row === 0) return undefined;
	return row === MOST_ROWS - 1 ? [candidate - 1, candidate] : [candidate - 1];
}

function stays(statement: Statement | undefined): number {
	return statement?.terms.length === 0 ? STAYS : STAYS_WITH_TERM;
}

function isGluedTo(atom: Atom | undefined, before: Atom | undefined, known: Known): boolean {
	if (atom === undefined || before === undefined || atom.opens) return false;
	return known.atoms[(known.position.get(atom) ?? 0) - 1] === before;
}
