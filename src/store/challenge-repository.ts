// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** What a browser has to answer within minutes, and what is needed to check its answer. */
export type Challenge = {
	readonly tokenHash: string;
	readonly kind: "passkey-creation" | "passkey-sign-in" | "provider-sign-in";
	readonly data: Readonly<Record<string, string>>;
	readonly expiresAt: Date;
};

export async function insertChallenge(
	db: Db,
	{ tokenHash, kind, data, expiresAt }: Challenge,
	now: Date,
): Promise<void> {
	await removeExpiredChallenges(db, now);
	await db
		.insertInto("sign_in_challenge")
		.values({
			...{ municipality_id: ownMunicipality, token_hash: tokenHash, kind },
			...{ data: JSON.stringify(data), expires_at: expiresAt },
		})
		.execute();
}

/** What is needed to check an answer; each challenge is answered once, rightly or not. */
export async function takeChallenge(
	db: Db,
	{ tokenHash, kind }: Pick<Challenge, "tokenHash" | "kind">,
	now: Date,
): Promise<Challenge["data"] | undefined> {
	const row = await db
		.deleteFrom("sign_in_challenge")
		.where("token_hash", "=", tokenHash)
		.where("kind", "=", kind)
		.where("expires_at", ">", now)
		.returning("data")
		.executeTakeFirst();
	return row && (row.data as Challenge["data"]);
}

export async function removeExpiredChallenges(db: Db, now: Date): Promise<void> {
	await db.deleteFrom("sign_in_challenge").where("expires_at", "<=", now).execute();
}
