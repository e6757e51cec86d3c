// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Atom } from "./atom.ts";
import { bestPath } from "./best-path.ts";
import type { StepParts } from "./read-parts.ts";
import { similarity, type Vector } from "./similarity.ts";
import type { Statement } from "./statement.ts";

/** All that was linked to one measure, before it is spread over the measure's rows. */
export type Cells = {
	readonly contents: readonly Atom[];
	readonly offices: readonly Atom[];
	readonly terms: readonly Atom[];
	readonly statements: readonly (Statement & { readonly late: readonly Atom[] })[];
};

/** Which row each content stands in: in order, none left out, by what the descriptions say; else the first takes what is over. */
function rowsOfContents(cells: Cells, vectorOf: (text: string) => Vector): Map<number, number> {
	const rows = cells.statements.length;
	const spare = cells.contents.length - rows;
	const about = cells.statements.map((one) =>
		vectorOf([...one.description, ...one.late].map((atom) => atom.text).join(" ")),
	);
	const texts = cells.contents.map((atom) => vectorOf(atom.text));
	return bestPath({
		items: cells.contents.length,
		candidates: (item) => [...about.keys()].filter((row) => row <= item && row >= item - Math.max(0, spare)),
		fits: (item, row) => similarity(texts[item] as Vector, about[row] as Vector) - 0.01 * row,
		follows: (before, row) => (row === before || row === before + 1 ? 0 : -10),
	});
}

/** Offices are given once for the measure, in its first row, unless there is one for each row. */
function rowOfOffice(cells: Cells, at: number): number {
	const rows = cells.statements.length;
	const shared = cells.offices.some((atom) => /^(?:weitere )?beteilig|^i\.? ?Z\.? ?m/iu.test(atom.text));
	return cells.offices.length === rows && !shared ? at : 0;
}

function rowsOfTerms(cells: Cells): Map<Atom, number> {
	const rows = new Map(cells.statements.flatMap((one, row) => one.terms.map((term) => [term, row] as const)));
	const loose = cells.terms.filter((term) => !rows.has(term));
	const empty = [...cells.statements.keys()].filter((row) => (cells.statements[row]?.terms.length ?? 0) === 0);
	for (const [at, term] of loose.entries()) rows.set(term, loose.length <= empty.length ? (empty[at] ?? 0) : 0);
	return rows;
}

/** Spreads the cells of a measure over its rows, one for each status; `doubts` hold for all of them. */
export function spreadOverRows(
	cells: Cells,
	vectorOf: (text: string) => Vector,
	doubts: readonly ReviewReason[],
): StepParts[] {
	const rows = Math.max(1, cells.statements.length);
	const contentRows = cells.statements.length > 1 ? rowsOfContents(cells, vectorOf) : new Map<number, number>();
	const termRows = rowsOfTerms(cells);
	return Array.from({ length: rows }, (_, row) => {
		const statement = cells.statements[row];
		const terms = [...(statement?.terms ?? []), ...cells.terms.filter((term) => !statement?.terms.includes(term))];
		return {
			content: cells.contents.filter((_content, at) => (contentRows.get(at) ?? 0) === row),
			responsibility: cells.offices.filter(
				(_office, at) => (cells.statements.length > 1 ? rowOfOffice(cells, at) : 0) === row,
			),
			term: terms.filter((term) => (termRows.get(term) ?? 0) === row),
			status: statement === undefined ? [] : [statement.status],
			description: statement === undefined ? [] : [...statement.description, ...statement.late],
			review: statement === undefined ? [...doubts, "status-missing"] : rows > 1 ? [...doubts, "rows-unsure"] : doubts,
		};
	});
}
