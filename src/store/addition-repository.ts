// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql } from "kysely";
import type { Addition } from "../round/addition.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

const additionOf = (row: Selectable<Schema["addition"]>): Addition => ({
	...{ roundId: row.round_id, stepId: row.step_id, unitId: row.unit_id, text: row.text, version: row.version },
	...(row.saved_at && { savedAt: row.saved_at }),
	...(row.submitted_at && { submittedAt: row.submitted_at }),
});

/** What units added to some steps of a round. */
export async function listAdditions(db: Db, roundId: string, stepIds: readonly string[]): Promise<readonly Addition[]> {
	const rows = await db
		.selectFrom("addition")
		.selectAll()
		.where("round_id", "=", roundId)
		.where(sql<boolean>`step_id = ANY (${[...stepIds]}::uuid[])`)
		.execute();
	return rows.map(additionOf);
}

/**
 * Writes what a unit adds, over the version that it was based on; 0 is the one that is not there yet. False where somebody else wrote
 * meanwhile.
 */
export async function saveAddition(
	db: Db,
	{ roundId, stepId, unitId, text, version }: Addition,
	{ by, at }: { readonly by: string | null; readonly at: Date },
): Promise<boolean> {
	const said = { text, written_by: by, saved_at: at, submitted_at: null };
	if (version === 0) {
		const { numInsertedOrUpdatedRows = 0n } = await db
			.insertInto("addition")
			.values({ municipality_id: ownMunicipality, round_id: roundId, step_id: stepId, unit_id: unitId, ...said })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		return numInsertedOrUpdatedRows > 0n;
	}
	const { numUpdatedRows } = await db
		.updateTable("addition")
		.set({ ...said, version: sql`version + 1` })
		.where("round_id", "=", roundId)
		.where("step_id", "=", stepId)
		.where("unit_id", "=", unitId)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Says of an addition that it is handed in; false where somebody wrote meanwhile. */
export async function submitAddition(
	db: Db,
	{ roundId, stepId, unitId, version }: Addition,
	at: Date,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("addition")
		.set({ submitted_at: at, version: sql`version + 1` })
		.where("round_id", "=", roundId)
		.where("step_id", "=", stepId)
		.where("unit_id", "=", unitId)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
