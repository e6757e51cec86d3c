// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** Keeps the hash of a token by which somebody can opt out. */
export async function insertOptOut(db: Db, { tokenHash, email }: { tokenHash: string; email: string }, now: Date) {
	await db
		.insertInto("mail_opt_out")
		.values({ municipality_id: ownMunicipality, token_hash: tokenHash, email: email.toLowerCase(), created_at: now })
		.execute();
}

/** Whose token that is. */
export async function findOptOut(db: Db, tokenHash: string): Promise<string | undefined> {
	const row = await db
		.selectFrom("mail_opt_out")
		.select("email")
		.where("token_hash", "=", tokenHash)
		.executeTakeFirst();
	return row?.email;
}
