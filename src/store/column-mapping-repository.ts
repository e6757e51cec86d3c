// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ColumnMapping, type ColumnRole, columnRoles } from "../plan/column-role.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** What the municipality's people said that columns hold. */
export async function loadColumnMapping(db: Db): Promise<ColumnMapping> {
	const rows = await db.selectFrom("column_mapping").selectAll().execute();
	return Object.fromEntries(rows.flatMap(({ heading, cell }) => (isRole(cell) ? [[heading, cell]] : [])));
}

const isRole = (cell: string): cell is ColumnRole => columnRoles.some((role) => role === cell);

/** Remembers what columns hold; other headings keep what was said of them before. */
export async function saveColumnMapping(db: Db, mapping: ColumnMapping): Promise<void> {
	await inBatches(Object.entries(mapping), async (some) => {
		const rows = some.map(([heading, cell]) => ({ municipality_id: ownMunicipality, heading, cell }));
		await db
			.insertInto("column_mapping")
			.values(rows)
			.onConflict((conflict) =>
				conflict.columns(["municipality_id", "heading"]).doUpdateSet((row) => ({ cell: row.ref("excluded.cell") })),
			)
			.execute();
	});
}
