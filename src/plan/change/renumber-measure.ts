// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../measure-number.ts";
import type { Measure } from "../plan.ts";
import { freeSlug } from "./add-row.ts";
import { insertRow, type RowChange, removeRow } from "./change.ts";
import type { PlanRows } from "./row.ts";

type Renumbered = { readonly slug: string; readonly rows: readonly RowChange[] };

/** The address of a measure under another number, and the old address as one under which it is still found. */
export function renumberMeasure(rows: PlanRows, measure: Measure, number: string): Renumbered {
	if (measureKey(number) === measureKey(measure.number)) return { slug: measure.slug, rows: [] };
	const slug = freeSlug(rows, number, measure);
	const regained = rows.alias.filter((alias) => alias.id === slug);
	const left = { id: measure.slug, number: measure.number, measureId: measure.id, version: 1 };
	return { slug, rows: [...regained.map((alias) => removeRow("alias", alias)), insertRow("alias", left)] };
}
