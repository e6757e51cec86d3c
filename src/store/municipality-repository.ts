// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Db, Municipality } from "./store.ts";

export async function insertMunicipality(db: Db, { id, slug, name }: Municipality, createdAt: Date): Promise<void> {
	await db.insertInto("municipality").values({ id, slug, name, created_at: createdAt }).execute();
}

/** Gives the transaction's municipality another name; its address stays. */
export async function renameMunicipality(db: Db, name: string): Promise<void> {
	await db.updateTable("municipality").set({ name, version: sql`version + 1` }).execute();
}
