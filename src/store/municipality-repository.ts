// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Db, Municipality } from "./store.ts";

export async function insertMunicipality(db: Db, { id, slug, name }: Municipality, createdAt: Date): Promise<void> {
	await db.insertInto("municipality").values({ id, slug, name, created_at: createdAt }).execute();
}
