// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Cells, type Decision, updateRow } from "./change.ts";
import { mergeRow } from "./merge-row.ts";
import type { RowKind, RowOf } from "./row.ts";

/** Both changed the same cells: nobody's text is taken without a decision. */
export type Stale<Kind extends RowKind> = {
	readonly kind: "stale";
	/** As it was when I began; absent where there was none. */
	readonly base?: RowOf[Kind];
	/** Mine, with what only the others changed already taken over. */
	readonly mine: RowOf[Kind];
	readonly theirs: RowOf[Kind];
	readonly conflicts: readonly string[];
};

/**
 * Gives a row the cells that somebody typed while looking at `base`. Where the row has moved on since, cells that only one
 * side changed come together by themselves.
 */
export function editRow<Kind extends RowKind>(
	kind: Kind,
	now: RowOf[Kind],
	base: RowOf[Kind] | undefined,
	cells: Cells<Kind>,
): Decision<Stale<Kind>> {
	const typed = { ...(base ?? now), ...cells } as RowOf[Kind];
	const { row, conflicts } = mergeRow<RowOf[Kind]>(base, typed, now);
	const mine = { ...row, id: now.id, version: now.version };
	if (conflicts.length > 0) {
		return { ok: false, problem: { kind: "stale", mine, theirs: now, conflicts, ...(base && { base }) } };
	}
	return { ok: true, change: { rows: updateRow(kind, now, mine) } };
}
