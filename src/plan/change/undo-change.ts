// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { applyChange } from "./apply-change.ts";
import { sameCell } from "./cell.ts";
import { type Change, insertRow, type RowChange, removeRow, updateRow } from "./change.ts";
import { misfitsIn } from "./integrity.ts";
import { mergeRow } from "./merge-row.ts";
import { findRow, type PlanRows, type Row, type RowKind } from "./row.ts";

/** A row that has moved on since: what the change left of it, and what it is now. */
export type MovedOn = { readonly kind: RowKind; readonly id: string; readonly left?: Row; readonly now?: Row };

export type Undone =
	| { readonly ok: true; readonly change: Change }
	| { readonly ok: false; readonly problem: { readonly kind: "changed-since"; readonly rows: readonly MovedOn[] } };

/** Takes a change back, where nobody has touched the same cells since. What others changed beside them stays. */
export function undoChange(rows: PlanRows, change: Change): Undone {
	const undone = change.rows.map((one) => undoRow(rows, one));
	const movedOn = undone.flatMap((one) => ("movedOn" in one ? [one.movedOn] : []));
	if (movedOn.length > 0) return { ok: false, problem: { kind: "changed-since", rows: movedOn } };
	const inverse = { rows: undone.flatMap((one) => ("rows" in one ? one.rows : [])) };
	const broken = misfitsIn(applyChange(rows, inverse));
	if (broken.length > 0) return { ok: false, problem: { kind: "changed-since", rows: broken } };
	return { ok: true, change: inverse };
}

type UndoneRow = { readonly rows: readonly RowChange[] } | { readonly movedOn: MovedOn };

function undoRow(rows: PlanRows, { kind, id, before, after }: RowChange): UndoneRow {
	const now: Row | undefined = findRow(rows, kind, id);
	const movedOn = { movedOn: { kind, id, ...(after && { left: after }), ...(now && { now }) } };
	if (before && after) return now ? undoUpdate(kind, before, after, now) : movedOn;
	if (before) return now ? movedOn : { rows: [insertRow(kind, comeBack(kind, before))] };
	if (!now || !after) return { rows: [] };
	const changed = mergeRow(undefined, after, now).conflicts.some((cell) => cell !== "position");
	return changed ? movedOn : { rows: [removeRow(kind, now)] };
}

/** A row that comes back goes on counting, so that nobody takes it for what it was before. An address is the same or another. */
const comeBack = (kind: RowKind, row: Row): Row => (kind === "alias" ? row : { ...row, version: row.version + 1 });

function undoUpdate(kind: RowKind, before: Row, after: Row, now: Row): UndoneRow {
	const { row, conflicts } = mergeRow(after, before, now);
	// Others make room without touching a row: only who moved this very row has moved it on.
	const real = conflicts.filter((cell) => cell !== "position" || now.version !== after.version);
	if (real.some((cell) => !sameCell(before, now, cell))) return { movedOn: { kind, id: now.id, left: after, now } };
	return { rows: updateRow(kind, now, row) };
}
