// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { type Db, ownMunicipality } from "./store.ts";

/** A mail that is to be sent. */
export type NewMail = {
	readonly id: string;
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	/** Until when it says something useful; afterwards its text is taken out. */
	readonly expiresAt: Date;
};

/** A mail as the outbox shows it. The text is empty once it was sent or is no longer of use. */
export type KeptMail = NewMail & { readonly createdAt: Date; readonly sentAt?: Date; readonly tries: number };

const mostTries = 8;

/** Puts a mail into the outbox, in the transaction that is the reason for it. */
export async function insertMail(
	db: Db,
	{ id, recipient, subject, body, expiresAt }: NewMail,
	now: Date,
): Promise<void> {
	await db
		.insertInto("mail")
		.values({
			...{ municipality_id: ownMunicipality, id, recipient, subject, body },
			...{ created_at: now, sent_at: null, next_try_at: now, expires_at: expiresAt },
		})
		.execute();
}

/** The newest mails. */
export async function listMails(db: Db): Promise<readonly KeptMail[]> {
	const rows = await db.selectFrom("mail").selectAll().orderBy("created_at", "desc").limit(200).execute();
	return rows.map(({ id, recipient, subject, body, created_at, sent_at, tries, expires_at }) => ({
		...{ id, recipient, subject, body, tries, createdAt: created_at, expiresAt: expires_at ?? created_at },
		...(sent_at && { sentAt: sent_at }),
	}));
}

/** Takes the texts out of mails that are no longer of use: a link that signs in stands in them. */
export async function emptyExpiredMails(db: Db, now: Date): Promise<void> {
	await db.updateTable("mail").set({ body: "" }).where("expires_at", "<=", now).where("body", "!=", "").execute();
}

/** A mail that is due, locked against other processes until the transaction ends; undefined where none is. */
export async function takeDueMail(db: Db, now: Date): Promise<NewMail | undefined> {
	const row = await db
		.selectFrom("mail")
		.select(["id", "recipient", "subject", "body", "expires_at"])
		.where("sent_at", "is", null)
		.where("tries", "<", mostTries)
		.where("next_try_at", "<=", now)
		.where("expires_at", ">", now)
		.orderBy("created_at")
		.limit(1)
		.forUpdate()
		.skipLocked()
		.executeTakeFirst();
	return row && { ...row, expiresAt: row.expires_at ?? now };
}

/** It went out: what it said need not be kept. */
export async function markSent(db: Db, id: string, now: Date): Promise<void> {
	await db.updateTable("mail").set({ sent_at: now, body: "" }).where("id", "=", id).execute();
}

/** It did not go out: it is tried again, each time after twice as long. */
export async function markFailed(db: Db, id: string, now: Date): Promise<void> {
	await db
		.updateTable("mail")
		.set({ tries: sql`tries + 1`, next_try_at: sql`${now}::timestamptz + interval '15 seconds' * power(2, tries)` })
		.where("id", "=", id)
		.execute();
}
