// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** What an abbreviation means. */
export type GlossaryEntry = { readonly abbreviation: string; readonly meaning: string; readonly version: number };

/** The municipality's glossary by abbreviation. */
export async function listGlossary(db: Db): Promise<readonly GlossaryEntry[]> {
	return db
		.selectFrom("glossary_entry")
		.select(["abbreviation", "meaning", "version"])
		.orderBy("abbreviation")
		.execute();
}

/** Adds an entry; false where the abbreviation has one already. */
export async function insertGlossaryEntry(db: Db, { abbreviation, meaning }: Omit<GlossaryEntry, "version">) {
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto("glossary_entry")
		.values({ municipality_id: ownMunicipality, abbreviation, meaning })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n;
}

/** Changes an entry; false where it is no longer in the version that the change is based on. */
export async function updateGlossaryEntry(db: Db, { abbreviation, meaning, version }: GlossaryEntry): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("glossary_entry")
		.set({ meaning, version: version + 1 })
		.where("abbreviation", "=", abbreviation)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Removes an entry; false where it is no longer in that version. */
export async function deleteGlossaryEntry(
	db: Db,
	{ abbreviation, version }: Pick<GlossaryEntry, "abbreviation" | "version">,
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom("glossary_entry")
		.where("abbreviation", "=", abbreviation)
		.where("version", "=", version)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

export async function findGlossaryEntry(db: Db, abbreviation: string): Promise<GlossaryEntry | undefined> {
	return db
		.selectFrom("glossary_entry")
		.select(["abbreviation", "meaning", "version"])
		.where("abbreviation", "=", abbreviation)
		.executeTakeFirst();
}
