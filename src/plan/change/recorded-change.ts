// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Change, RowChange } from "./change.ts";
import type { Row, RowKind } from "./row.ts";

type RecordedRow = { readonly kind: RowKind; readonly id: string; readonly row: Row };

/** One side of a change as the log of events holds it. */
export type RecordedRows = { readonly rows: readonly RecordedRow[] };

/** The two sides of a change, for the log. */
export function recordedChange({ rows }: Change): { readonly before: RecordedRows; readonly after: RecordedRows } {
	return { before: sideOf(rows, "before"), after: sideOf(rows, "after") };
}

function sideOf(rows: readonly RowChange[], side: "before" | "after"): RecordedRows {
	return {
		rows: rows.flatMap((change): readonly RecordedRow[] => {
			const row = change[side];
			return row ? [{ kind: change.kind, id: change.id, row }] : [];
		}),
	};
}

/** The change that an event of the log holds; undefined for what is no editing of rows. */
export function changeOf({ before, after }: { readonly before: unknown; readonly after: unknown }): Change | undefined {
	if (!isRecorded(before) || !isRecorded(after)) return undefined;
	const was = new Map(before.rows.map((one) => [one.id, one.row]));
	const is = new Map(after.rows.map((one) => [one.id, one.row]));
	const touched = new Map([...after.rows, ...before.rows].map(({ id, kind }) => [id, kind]));
	const rows = [...touched].map(([id, kind]) => {
		const sides = { before: was.get(id), after: is.get(id) };
		return { kind, id, ...(sides.before && { before: sides.before }), ...(sides.after && { after: sides.after }) };
	});
	return { rows: rows as readonly RowChange[] };
}

function isRecorded(value: unknown): value is RecordedRows {
	return typeof value === "object" && value !== null && "rows" in value && Array.isArray(value.rows);
}
