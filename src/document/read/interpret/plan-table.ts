// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { SourceCell } from "../source.ts";
import type { Columns, Segment } from "./columns.ts";
import { mapRoles } from "./headings.ts";
import type { Role } from "./role.ts";

/** A stretch of a table that states measures. */
export type PlanTable = {
	readonly segment: Segment;
	readonly columns: Columns;
	/** The headings it stands under, the nearest last; for the action field. */
	readonly under: readonly string[];
	/** What names its one measure where no column does: the nearest heading; empty elsewhere. */
	readonly name: string;
	/** It has no header of its own and goes on with the table before. */
	readonly continues: boolean;
	readonly doubts: readonly ReviewReason[];
};

/** The cells of one row, by what their columns hold. */
export type PlanRow = {
	readonly table: PlanTable;
	readonly index: number;
	/** Cells that begin in this row. */
	readonly own: { readonly [role in Role]: readonly SourceCell[] };
	/** Cells of earlier rows that reach into this one. */
	readonly above: { readonly [role in Role]: readonly SourceCell[] };
};

export function rowsOf(table: PlanTable): readonly PlanRow[] {
	return table.segment.rows.map((index) => {
		const slots = table.segment.grid.rows[index] ?? [];
		const pick = (role: Role, startsRow: boolean) =>
			slots.flatMap((slot) =>
				slot?.startsRow === startsRow && slot.startsColumn && table.columns.roles[slot.cell.column] === role
					? [slot.cell]
					: [],
			);
		return {
			table,
			index,
			own: mapRoles((role) => pick(role, true)),
			above: mapRoles((role) => pick(role, false)),
		};
	});
}
