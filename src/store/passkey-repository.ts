// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** A passkey as its owner sees it. */
export type Passkey = {
	/** The credential's id as base64url. */
	readonly id: string;
	readonly name: string;
	readonly createdAt: Date;
	readonly lastUsedAt?: Date;
};

/** What a sign-in with a passkey is checked by. */
export type PasskeyCredential = {
	readonly id: string;
	readonly accountId: string;
	readonly publicKey: Uint8Array<ArrayBuffer>;
	readonly counter: number;
	readonly transports: readonly string[];
};

/** An account's passkeys, the oldest first. */
export async function listPasskeys(db: Db, accountId: string): Promise<readonly Passkey[]> {
	const rows = await db
		.selectFrom("passkey")
		.select(["id", "name", "created_at", "last_used_at"])
		.where("account_id", "=", accountId)
		.orderBy("created_at")
		.execute();
	return rows.map(({ id, name, created_at, last_used_at }) => ({
		...{ id, name, createdAt: created_at },
		...(last_used_at && { lastUsedAt: last_used_at }),
	}));
}

export async function findPasskey(db: Db, id: string): Promise<PasskeyCredential | undefined> {
	const row = await db.selectFrom("passkey").selectAll().where("id", "=", id).executeTakeFirst();
	if (!row) return undefined;
	const { account_id, public_key, counter, transports } = row;
	return { id, accountId: account_id, publicKey: new Uint8Array(public_key), counter: Number(counter), transports };
}

export async function insertPasskey(
	db: Db,
	{ id, accountId, publicKey, counter, transports, name }: PasskeyCredential & { readonly name: string },
	now: Date,
): Promise<void> {
	await db
		.insertInto("passkey")
		.values({
			...{ municipality_id: ownMunicipality, id, account_id: accountId, public_key: Buffer.from(publicKey), counter },
			...{ transports: [...transports], name, created_at: now, last_used_at: null },
		})
		.execute();
}

export async function usePasskey(db: Db, id: string, counter: number, now: Date): Promise<void> {
	await db.updateTable("passkey").set({ counter, last_used_at: now }).where("id", "=", id).execute();
}

/** Takes a passkey away; false where the account has none of that id. */
export async function removePasskey(db: Db, accountId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom("passkey")
		.where("account_id", "=", accountId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
