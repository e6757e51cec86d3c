// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

export type SignInMethod = "password" | "passkey" | "link" | "oidc" | "setup";

export type NewSession = {
	readonly id: string;
	readonly tokenHash: string;
	readonly accountId: string;
	readonly method: SignInMethod;
	readonly userAgent: string;
	readonly createdAt: Date;
	readonly expiresAt: Date;
};

/** A session as its owner sees it. */
export type Session = Pick<NewSession, "id" | "method" | "userAgent" | "createdAt"> & { readonly lastSeenAt: Date };

export async function insertSession(db: Db, session: NewSession): Promise<void> {
	await db
		.insertInto("session")
		.values({
			municipality_id: ownMunicipality,
			token_hash: session.tokenHash,
			id: session.id,
			account_id: session.accountId,
			method: session.method,
			user_agent: session.userAgent,
			created_at: session.createdAt,
			last_seen_at: session.createdAt,
			expires_at: session.expiresAt,
		})
		.execute();
}

/** An account's sessions that have not ended, the last used first. */
export async function listSessions(db: Db, accountId: string, now: Date): Promise<readonly Session[]> {
	const rows = await db
		.selectFrom("session")
		.select(["id", "method", "user_agent", "created_at", "last_seen_at"])
		.where("account_id", "=", accountId)
		.where("expires_at", ">", now)
		.where("last_seen_at", ">", new Date(now.getTime() - 12 * 3_600_000))
		.orderBy("last_seen_at", "desc")
		.execute();
	return rows.map(({ user_agent, created_at, last_seen_at, ...row }) => ({
		...row,
		userAgent: user_agent,
		createdAt: created_at,
		lastSeenAt: last_seen_at,
	}));
}

/** Ends one session of an account; false where it has none of that id. */
export async function removeSession(db: Db, accountId: string, id: string): Promise<boolean> {
	if (!isUuid(id)) return false;
	const { numDeletedRows } = await db
		.deleteFrom("session")
		.where("account_id", "=", accountId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Ends all sessions of an account, or all but one. */
export async function removeSessions(db: Db, accountId: string, except?: string): Promise<void> {
	const all = db.deleteFrom("session").where("account_id", "=", accountId);
	await (except ? all.where("id", "!=", except) : all).execute();
}

/** Takes out what has run out long ago, so that the table does not only grow. */
export async function removeExpiredSessions(db: Db, now: Date): Promise<void> {
	await db.deleteFrom("session").where("expires_at", "<=", now).execute();
}
