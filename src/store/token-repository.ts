// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoleGrant } from "../access/role.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A token as its owner sees it; the token itself is kept nowhere. */
export type ApiToken = {
	readonly id: string;
	readonly accountId: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly createdAt: Date;
	readonly expiresAt: Date;
	readonly lastUsedAt?: Date;
};

export async function insertToken(db: Db, token: ApiToken, tokenHash: string): Promise<void> {
	await db
		.insertInto("api_token")
		.values({
			municipality_id: ownMunicipality,
			id: token.id,
			account_id: token.accountId,
			token_hash: tokenHash,
			name: token.name,
			scopes: [...token.scopes],
			created_at: token.createdAt,
			expires_at: token.expiresAt,
			last_used_at: null,
		})
		.execute();
}

/** An account's tokens that have not run out, the newest first. */
export async function listTokens(db: Db, accountId: string, now: Date): Promise<readonly ApiToken[]> {
	const rows = await db
		.selectFrom("api_token")
		.selectAll()
		.where("account_id", "=", accountId)
		.where("expires_at", ">", now)
		.orderBy("created_at", "desc")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, accountId: row.account_id, name: row.name, scopes: row.scopes },
		...{ createdAt: row.created_at, expiresAt: row.expires_at },
		...(row.last_used_at && { lastUsedAt: row.last_used_at }),
	}));
}

/** Takes a token of an account away; undefined where it has none of that id. */
export async function removeToken(db: Db, accountId: string, id: string): Promise<string | undefined> {
	const row = await db
		.deleteFrom("api_token")
		.where("account_id", "=", accountId)
		.where("id", "=", id)
		.returning("name")
		.executeTakeFirst();
	return row?.name;
}

/** Whose token it is, with the roles as they are now. */
export type TokenHolder = {
	readonly tokenId: string;
	readonly accountId: string;
	readonly name: string;
	readonly scopes: readonly string[];
	readonly grants: readonly RoleGrant[];
	readonly lastUsedAt: Date | null;
};

/** Tokens that have run out, and those of suspended accounts, are nobody's. */
export async function findTokenHolder(db: Db, tokenHash: string, now: Date): Promise<TokenHolder | undefined> {
	const row = await db
		.selectFrom("api_token")
		.innerJoin("account", "account.id", "api_token.account_id")
		.select(["api_token.id", "api_token.account_id", "api_token.scopes", "api_token.last_used_at", "account.name"])
		.where("api_token.token_hash", "=", tokenHash)
		.where("api_token.expires_at", ">", now)
		.where("account.state", "=", "active")
		.executeTakeFirst();
	if (!row) return undefined;
	const grants = await db.selectFrom("role_grant").selectAll().where("account_id", "=", row.account_id).execute();
	return {
		...{ tokenId: row.id, accountId: row.account_id, name: row.name, scopes: row.scopes },
		lastUsedAt: row.last_used_at,
		grants: grants.map(({ role, plan_id, unit_id }) => ({
			role,
			...(plan_id && { planId: plan_id }),
			...(unit_id && { unitId: unit_id }),
		})),
	};
}

export async function noteTokenUse(db: Db, tokenId: string, at: Date): Promise<void> {
	await db.updateTable("api_token").set({ last_used_at: at }).where("id", "=", tokenId).execute();
}
