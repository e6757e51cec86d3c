// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Somebody who can sign in. */
export type Account = {
	readonly id: string;
	/** In small letters. */
	readonly email: string;
	readonly name: string;
	readonly state: "active" | "suspended";
	readonly version: number;
};

const columns = ["id", "email", "name", "state", "version"] as const;

export async function insertAccount(db: Db, { id, email, name, state }: Account, createdAt: Date): Promise<void> {
	await db
		.insertInto("account")
		.values({ municipality_id: ownMunicipality, id, email, name, state, created_at: createdAt })
		.execute();
}

export async function findAccount(db: Db, id: string): Promise<Account | undefined> {
	if (!isUuid(id)) return undefined;
	return db.selectFrom("account").select(columns).where("id", "=", id).executeTakeFirst();
}

export function findAccountByEmail(db: Db, email: string): Promise<Account | undefined> {
	return db.selectFrom("account").select(columns).where("email", "=", email).executeTakeFirst();
}

/** The municipality's accounts by name. */
export function listAccounts(db: Db): Promise<readonly Account[]> {
	return db.selectFrom("account").select(columns).orderBy("name").orderBy("email").execute();
}

/** Changes an account that is still as `version` says; false where somebody was faster. */
export async function updateAccount(
	db: Db,
	{ id, version }: Pick<Account, "id" | "version">,
	change: Partial<Pick<Account, "email" | "name" | "state">>,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("account")
		.set({ ...change, version: sql`version + 1` })
		.where("id", "=", id)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/**
 * Lets nobody else change accounts of the municipality until the transaction ends: rules about all of them together
 * (the first account, the last administrator) hold only then.
 */
export async function lockAccounts(db: Db): Promise<void> {
	await db.selectFrom("municipality").select("id").forNoKeyUpdate().execute();
}

export async function hasAccounts(db: Db): Promise<boolean> {
	return (await db.selectFrom("account").select("id").limit(1).executeTakeFirst()) !== undefined;
}

/** The accounts of some addresses. */
export async function listAccountsByEmail(db: Db, emails: readonly string[]): Promise<readonly Account[]> {
	if (emails.length === 0) return [];
	return db.selectFrom("account").select(columns).where("email", "in", emails).execute();
}

/** The names and addresses of some accounts. */
export async function listAccountsById(db: Db, ids: readonly string[]): Promise<readonly Account[]> {
	if (ids.length === 0) return [];
	return db.selectFrom("account").select(columns).where("id", "in", ids).execute();
}
