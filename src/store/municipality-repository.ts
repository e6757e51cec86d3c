// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { type MunicipalitySettings, settingsOf } from "../plan/municipality-settings.ts";
import { type Db, type Municipality, ownMunicipality } from "./store.ts";

export async function insertMunicipality(db: Db, { id, slug, name }: Municipality, createdAt: Date): Promise<void> {
	await db.insertInto("municipality").values({ id, slug, name, created_at: createdAt }).execute();
}

/** Gives the transaction's municipality another name; its address stays. */
export async function renameMunicipality(db: Db, name: string): Promise<void> {
	await db.updateTable("municipality").set({ name, version: sql`version + 1` }).execute();
}

export type StoredMunicipality = {
	readonly name: string;
	readonly settings: MunicipalitySettings;
	readonly version: number;
};

export async function loadMunicipality(db: Db): Promise<StoredMunicipality> {
	const row = await db
		.selectFrom("municipality")
		.select(["name", "settings", "version"])
		.where("id", "=", ownMunicipality)
		.executeTakeFirstOrThrow();
	return { ...row, settings: settingsOf(row.settings) };
}

/** False where somebody changed it meanwhile. */
export async function updateMunicipality(db: Db, { name, settings, version }: StoredMunicipality): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("municipality")
		.set({ name, settings: JSON.stringify(settings), version: version + 1 })
		.where("id", "=", ownMunicipality)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
