// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sameCell } from "./cell.ts";
import type { Change, RowChange } from "./change.ts";
import { findRow, type PlanRows, type Row, rowKinds } from "./row.ts";

/** The plan after a change. */
export function applyChange(rows: PlanRows, change: Change): PlanRows {
	const next = rowKinds.map((kind) => [
		kind,
		changed(
			rows[kind],
			change.rows.filter((row) => row.kind === kind),
		),
	]);
	return Object.fromEntries(next) as PlanRows;
}

/** Which rows must be put to their place: new ones, and those with another position or parent. */
const isPlaced = ({ before, after }: RowChange): boolean =>
	after !== undefined &&
	"position" in after &&
	(!before || !sameCell(before, after, "position") || parentOf(before) !== parentOf(after));

const parentOf = (row: Row): string => ("measureId" in row ? row.measureId : "");
const positionOf = (row: Row): number => ("position" in row ? row.position : 0);

function changed(rows: readonly Row[], changes: readonly RowChange[]): readonly Row[] {
	if (changes.length === 0) return rows;
	const byId = new Map(changes.map((change) => [change.id, change]));
	const staying = rows.flatMap((row): readonly Row[] => {
		const change = byId.get(row.id);
		if (!change) return [row];
		return change.after && !isPlaced(change) ? [change.after] : [];
	});
	const known = new Set(staying.map(({ id }) => id));
	const placed = changes.flatMap(({ id, after }): readonly Row[] => (after && !known.has(id) ? [after] : []));
	return placed.some((row) => "position" in row) || staying.some((row) => "position" in row)
		? inOrder(staying, placed)
		: [...staying, ...placed];
}

/** Puts rows to their positions among the others, which keep their order, and counts anew. */
function inOrder(staying: readonly Row[], placed: readonly Row[]): readonly Row[] {
	const groups = Map.groupBy(staying, parentOf);
	for (const row of placed.toSorted((a, b) => positionOf(a) - positionOf(b))) {
		const siblings = groups.get(parentOf(row)) ?? [];
		groups.set(parentOf(row), siblings.toSpliced(Math.max(positionOf(row) - 1, 0), 0, row));
	}
	return [...groups.values()].flatMap((siblings) =>
		siblings.map((row, at) => (positionOf(row) === at + 1 ? row : ({ ...row, position: at + 1 } as Row))),
	);
}

/** A change with its rows as they came to stand: a place may have been beyond the last. */
export function settledChange(change: Change, rows: PlanRows): Change {
	const settled = change.rows.map((one) => (one.after ? { ...one, after: findRow(rows, one.kind, one.id) } : one));
	return { rows: settled as readonly RowChange[] };
}
