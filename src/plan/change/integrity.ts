// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PlanRows, Row, RowKind } from "./row.ts";

/** A row that cannot stand in the plan as the others are. */
type Misfit = { readonly kind: RowKind; readonly id: string; readonly now: Row };

/** Rows whose parent is missing or whose place in an address is taken; none in a plan that is whole. */
export function misfitsIn(rows: PlanRows): readonly Misfit[] {
	const ids = (list: readonly Row[]) => new Set(list.map(({ id }) => id));
	const [fields, measures, steps] = [ids(rows.field), ids(rows.measure), ids(rows.step)];
	const slugs = new Set(rows.measure.map(({ slug }) => slug));
	return [
		...misfits("measure", rows.measure, ({ actionFieldId }) => !actionFieldId || fields.has(actionFieldId)),
		...misfits("step", rows.step, ({ measureId }) => measures.has(measureId)),
		...misfits("alias", rows.alias, ({ id, measureId }) => measures.has(measureId) && !slugs.has(id)),
		...misfits("statement", rows.statement, ({ stepId }) => steps.has(stepId)),
		...twins("measure", rows.measure, ({ slug }) => slug),
		...twins("statement", rows.statement, ({ stepId, asOf }) => `${stepId} ${asOf}`),
	];
}

function misfits<T extends Row>(kind: RowKind, rows: readonly T[], fits: (row: T) => boolean): readonly Misfit[] {
	return rows.filter((row) => !fits(row)).map((row) => ({ kind, id: row.id, now: row }));
}

function twins<T extends Row>(kind: RowKind, rows: readonly T[], key: (row: T) => string): readonly Misfit[] {
	const seen = new Set<string>();
	return misfits(kind, rows, (row) => seen.size < seen.add(key(row)).size);
}
