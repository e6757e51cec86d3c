// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** What is kept of an account's password; undefined where it has none. */
export async function findPasswordHash(db: Db, accountId: string): Promise<string | undefined> {
	const row = await db.selectFrom("password").select("hash").where("account_id", "=", accountId).executeTakeFirst();
	return row?.hash;
}

/** Gives an account this password in the place of any other. */
export async function savePasswordHash(db: Db, accountId: string, hash: string, at: Date): Promise<void> {
	await db
		.insertInto("password")
		.values({ municipality_id: ownMunicipality, account_id: accountId, hash, changed_at: at })
		.onConflict((conflict) => conflict.columns(["municipality_id", "account_id"]).doUpdateSet({ hash, changed_at: at }))
		.execute();
}
