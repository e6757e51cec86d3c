// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A link that was sent to somebody. `invitation` only has a `sign-in` link sent when it is opened. */
export type SignInLink = {
	readonly id: string;
	readonly accountId: string;
	readonly purpose: "sign-in" | "invitation";
	/** The reporting round that it leads to. */
	readonly roundId?: string;
	readonly createdAt: Date;
	readonly expiresAt: Date;
};

type NewLink = SignInLink & { readonly tokenHash: string; readonly codeHash?: string };

type Row = {
	readonly id: string;
	readonly account_id: string;
	readonly purpose: SignInLink["purpose"];
	readonly created_at: Date;
	readonly expires_at: Date;
	readonly round_id: string | null;
};

const columns = ["id", "account_id", "purpose", "created_at", "expires_at", "round_id"] as const;
const mostTries = 5;

const linkOf = ({ account_id, created_at, expires_at, round_id, ...row }: Row): SignInLink => ({
	...row,
	...(round_id && { roundId: round_id }),
	accountId: account_id,
	createdAt: created_at,
	expiresAt: expires_at,
});

const open = (db: Db, now: Date) =>
	db.selectFrom("sign_in_link").select(columns).where("consumed_at", "is", null).where("expires_at", ">", now);

export async function insertLink(db: Db, link: NewLink): Promise<void> {
	await db
		.insertInto("sign_in_link")
		.values({
			municipality_id: ownMunicipality,
			token_hash: link.tokenHash,
			id: link.id,
			account_id: link.accountId,
			purpose: link.purpose,
			round_id: link.roundId ?? null,
			created_at: link.createdAt,
			expires_at: link.expiresAt,
			code_hash: link.codeHash ?? null,
		})
		.execute();
}

/** The link of a token, while it is good; looking at it changes nothing. */
export async function findLink(db: Db, tokenHash: string, now: Date): Promise<SignInLink | undefined> {
	const row = await open(db, now).where("token_hash", "=", tokenHash).executeTakeFirst();
	return row && linkOf(row);
}

/** An account's links that are still good, the newest first. */
export async function listLinks(db: Db, accountId: string, now: Date): Promise<readonly SignInLink[]> {
	const rows = await open(db, now).where("account_id", "=", accountId).orderBy("created_at", "desc").execute();
	return rows.map(linkOf);
}

/** Uses up a sign-in link; undefined where it is used, expired or something else. Of many at once, one gets it. */
export async function consumeLink(
	db: Db,
	id: string,
	now: Date,
): Promise<Pick<SignInLink, "accountId" | "roundId"> | undefined> {
	const row = await db
		.updateTable("sign_in_link")
		.set({ consumed_at: now })
		.where("id", "=", id)
		.where("purpose", "=", "sign-in")
		.where("consumed_at", "is", null)
		.where("expires_at", ">", now)
		.returning(["account_id", "round_id"])
		.executeTakeFirst();
	return row && { accountId: row.account_id, ...(row.round_id && { roundId: row.round_id }) };
}

/** Counts one try to type the code of each of the account's good links, and gives those that allowed one more. */
export async function countTries(db: Db, accountId: string, now: Date) {
	const rows = await db
		.updateTable("sign_in_link")
		.set({ tries: sql`tries + 1` })
		.where("account_id", "=", accountId)
		.where("consumed_at", "is", null)
		.where("expires_at", ">", now)
		.where("code_hash", "is not", null)
		.where("tries", "<", mostTries)
		.returning(["id", "code_hash"])
		.execute();
	return rows.map(({ id, code_hash }) => ({ id, codeHash: code_hash ?? "" }));
}

/** Takes a link back; false where the account has none of that id. */
export async function removeLink(db: Db, accountId: string, id: string): Promise<boolean> {
	if (!isUuid(id)) return false;
	const { numDeletedRows } = await db
		.deleteFrom("sign_in_link")
		.where("account_id", "=", accountId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Takes back all links of an account. */
export async function removeLinks(db: Db, accountId: string): Promise<void> {
	await db.deleteFrom("sign_in_link").where("account_id", "=", accountId).execute();
}

export async function removeExpiredLinks(db: Db, now: Date): Promise<void> {
	await db.deleteFrom("sign_in_link").where("expires_at", "<=", now).execute();
}

/** Takes back all links that lead to a round. */
export async function removeRoundLinks(db: Db, roundId: string): Promise<void> {
	await db.deleteFrom("sign_in_link").where("round_id", "=", roundId).execute();
}
