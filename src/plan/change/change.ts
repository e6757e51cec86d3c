// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { cellsOf, sameCell, withoutAbsent } from "./cell.ts";
import type { RowKind, RowOf } from "./row.ts";

/** One row before and after; without `before` it is new, without `after` it is taken away again. */
export type RowChange = {
	readonly [Kind in RowKind]: {
		readonly kind: Kind;
		readonly id: string;
		readonly before?: RowOf[Kind];
		readonly after?: RowOf[Kind];
	};
}[RowKind];

/**
 * What an editing does to a plan: every touched row before and after. The first row is what it is about.
 * Rows that merely make room (a position moves on by one) are not in it: order follows from the rows that were placed.
 */
export type Change = { readonly rows: readonly RowChange[] };

export type Decision<Problem> =
	| { readonly ok: true; readonly change: Change }
	| { readonly ok: false; readonly problem: Problem };

/** Some cells of a row; one that is `undefined` becomes empty. */
export type Cells<Kind extends RowKind> = {
	readonly [Cell in Exclude<keyof RowOf[Kind], "id" | "version">]?: RowOf[Kind][Cell] | undefined;
};

/** Gives a row other cells; nothing where they are the same. */
export function updateRow<Kind extends RowKind>(
	kind: Kind,
	before: RowOf[Kind],
	cells: Cells<Kind>,
): readonly RowChange[] {
	const after = withoutAbsent({ ...before, ...cells, version: before.version + 1 });
	return cellsOf(before, after).some((cell) => !sameCell(before, after, cell))
		? [{ kind, id: before.id, before, after } as unknown as RowChange]
		: [];
}

/** Adds a row. */
export function insertRow<Kind extends RowKind>(kind: Kind, after: RowOf[Kind]): RowChange {
	return { kind, id: after.id, after: withoutAbsent(after) } as unknown as RowChange;
}

/** Takes a row away: only what can be had again from the history. */
export function removeRow<Kind extends RowKind>(kind: Kind, before: RowOf[Kind]): RowChange {
	return { kind, id: before.id, before } as unknown as RowChange;
}
