// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { MailKind } from "../mail/mail-kind.ts";
import type { OutgoingMail } from "../mail/outgoing-mail.ts";
import { isUuid } from "./is-uuid.ts";
import { emptied, withholdMails } from "./mail-repository.ts";
import type { Db } from "./store.ts";

/** A mail that a process has taken to send it; until its lease ends no other takes it. */
export type ClaimedMail = OutgoingMail & { readonly kind: MailKind; readonly tries: number };

/** Longer than handing in a mail can take: see `patience` in `identity/mail-server.ts`. */
const leaseMilliseconds = 5 * 60_000;

/**
 * Takes a mail that is due; undefined where none is. It counts as tried when this is committed: a process that dies while it sends
 * leaves a mail that another takes when the lease has ended.
 */
export async function claimMail(db: Db, now: Date): Promise<ClaimedMail | undefined> {
	const row = await db
		.updateTable("mail")
		.set({ tries: sql`tries + 1`, lease_until: new Date(now.getTime() + leaseMilliseconds) })
		.where("id", "=", (query) =>
			query
				.selectFrom("mail as due")
				.select("due.id")
				.where("due.state", "=", "waiting")
				.where("due.next_try_at", "<=", now)
				.where("due.expires_at", ">", now)
				.where((eb) => eb.or([eb("due.lease_until", "is", null), eb("due.lease_until", "<=", now)]))
				.orderBy("due.next_try_at")
				.orderBy("due.created_at")
				.limit(1)
				.forUpdate()
				.skipLocked(),
		)
		.returning([
			"id",
			"kind",
			"recipient",
			"subject",
			"text",
			"html",
			"tries",
			"calendar_name",
			"calendar",
			"opt_out_url",
		])
		.executeTakeFirst();
	if (!row) return undefined;
	if ((await withholdMails(db, { id: row.id })) > 0) return claimMail(db, now);
	const { calendar_name, calendar, opt_out_url, ...mail } = row;
	return {
		...mail,
		...(calendar && { calendar: { fileName: calendar_name ?? "", content: calendar } }),
		...(opt_out_url && { optOutUrl: opt_out_url }),
	};
}

/** It was accepted, whoever holds its lease now: what it said need not be kept. */
export async function markSent(db: Db, id: string, now: Date): Promise<void> {
	await db
		.updateTable("mail")
		.set({ ...emptied, state: "sent", sent_at: now, reason: "" })
		.where("id", "=", id)
		.execute();
}

/** Only who took it last may say that it failed: it may have gone out since. */
const ours = (db: Db, { id, tries }: Pick<ClaimedMail, "id" | "tries">) =>
	db.updateTable("mail").where("id", "=", id).where("tries", "=", tries).where("state", "=", "waiting");

/** It did not go out: it is tried again at a time. */
export async function markForLater(
	db: Db,
	mail: ClaimedMail,
	{ reason, at }: { reason: string; at: Date },
): Promise<void> {
	await ours(db, mail).set({ reason, next_try_at: at, lease_until: null }).execute();
}

/** It will never be taken. Its text stays while it is of use: somebody may hand it on, or have it tried again. */
export async function markRefused(db: Db, mail: ClaimedMail, reason: string): Promise<void> {
	await ours(db, mail).set({ state: "refused", reason, lease_until: null }).execute();
}

/** Has a mail tried again now, while it is of use. False where there is none that waits or was refused. */
export async function retryMail(db: Db, id: string, now: Date): Promise<boolean> {
	if (!isUuid(id)) return false;
	const { numUpdatedRows } = await db
		.updateTable("mail")
		.set({ state: "waiting", next_try_at: now })
		.where("id", "=", id)
		.where("state", "in", ["waiting", "refused"])
		.where("expires_at", ">", now)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** What was kept back for an address waits again, while it is of use. */
export async function releaseMails(db: Db, email: string, now: Date): Promise<void> {
	await db
		.updateTable("mail")
		.set({ state: "waiting", reason: "", next_try_at: now })
		.where(sql`lower(recipient)`, "=", email)
		.where("state", "=", "withheld")
		.where("expires_at", ">", now)
		.execute();
}

/** To whom a mail was written. */
export async function findRecipient(db: Db, id: string): Promise<string | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db.selectFrom("mail").select("recipient").where("id", "=", id).executeTakeFirst();
	return row?.recipient;
}
