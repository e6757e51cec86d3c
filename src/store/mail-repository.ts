// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Expression, sql } from "kysely";
import { asksNoAddress, type MailKind } from "../mail/mail-kind.ts";
import type { MailState } from "../mail/mail-state.ts";
import type { OutgoingMail } from "../mail/outgoing-mail.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A mail that is to be sent. */
export type NewMail = OutgoingMail & {
	/** What it is about, to whom, and on which occasion: of one key there is one mail, however often it is asked for. */
	readonly key: string;
	readonly kind: MailKind;
	readonly roundId?: string;
	/** Until when it says something useful; afterwards its text is taken out. */
	readonly expiresAt: Date;
};

/** Puts a mail into the outbox, in the transaction that is the reason for it. False where there is one of that key. */
export async function insertMail(db: Db, mail: NewMail, now: Date): Promise<boolean> {
	const { id, key, kind, recipient, subject, text, html, calendar, optOutUrl, roundId, expiresAt } = mail;
	const { numInsertedOrUpdatedRows } = await db
		.insertInto("mail")
		.values({
			...{ municipality_id: ownMunicipality, id, key, kind, recipient, subject, text, html },
			...{ calendar_name: calendar?.fileName ?? null, calendar: calendar?.content ?? null },
			...{ opt_out_url: optOutUrl ?? null, round_id: roundId ?? null },
			...{ created_at: now, next_try_at: now, expires_at: expiresAt },
		})
		.onConflict((conflict) => conflict.columns(["municipality_id", "key"]).doNothing())
		.executeTakeFirst();
	if (numInsertedOrUpdatedRows === 0n) return false;
	await withholdMails(db, { id });
	return true;
}

/** Keeps a mail, or all to an address, back where that does not receive. Returns how many that were. */
export async function withholdMails(
	db: Db,
	which: { readonly id: string } | { readonly email: string },
): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable("mail")
		.from("mail_address as a")
		.set((eb) => ({ state: "withheld" as const, lease_until: null, reason: eb.ref("a.state") as Expression<string> }))
		.where((eb) => ("id" in which ? eb("mail.id", "=", which.id) : eb("a.email", "=", which.email.toLowerCase())))
		.whereRef("a.email", "=", sql`lower(mail.recipient)`)
		.where("a.state", "in", ["bounced", "opted-out"])
		.where("mail.state", "=", "waiting")
		.where("mail.kind", "!=", asksNoAddress)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** What asks for answers, and is pointless once nobody can answer. */
const asking: readonly MailKind[] = ["round-invitation", "reminder", "handed-over", "returned"];

/**
 * Takes back what has not gone out about a round: all of it, or what asks for answers. What a process is handing in this very moment may
 * still go out; then it counts as sent.
 */
export async function withdrawMails(db: Db, roundId: string, which: "all" | "asking"): Promise<void> {
	await db
		.updateTable("mail")
		.set({ ...emptied, state: "withdrawn" })
		.where("round_id", "=", roundId)
		.where("state", "in", ["waiting", "withheld"])
		.$if(which === "asking", (query) => query.where("kind", "in", asking))
		.execute();
}

/** A mail as the outbox shows it. The text is empty once it was sent or is no longer of use. */
export type KeptMail = {
	readonly id: string;
	readonly kind: MailKind;
	readonly recipient: string;
	readonly subject: string;
	readonly text: string;
	readonly state: MailState;
	/** What the mail server said last, or for what state of its address it is withheld. */
	readonly reason: string;
	readonly tries: number;
	readonly createdAt: Date;
	readonly sentAt?: Date;
	readonly nextTryAt: Date;
	readonly expiresAt: Date;
};

export type MailFilter = { readonly state?: MailState; readonly kind?: MailKind; readonly roundId?: string };

const shown = ["id", "kind", "recipient", "subject", "text", "state", "reason", "tries"] as const;
const mostShown = 200;

/** The newest mails. */
export async function listMails(db: Db, { state, kind, roundId }: MailFilter = {}): Promise<readonly KeptMail[]> {
	const rows = await db
		.selectFrom("mail")
		.select([...shown, "created_at", "sent_at", "next_try_at", "expires_at"])
		.$if(state !== undefined, (query) => query.where("state", "=", state ?? "waiting"))
		.$if(kind !== undefined, (query) => query.where("kind", "=", kind ?? "notice"))
		.$if(roundId !== undefined, (query) => query.where("round_id", "=", roundId ?? ""))
		.orderBy("created_at", "desc")
		.orderBy("id")
		.limit(mostShown)
		.execute();
	return rows.map(({ created_at, sent_at, next_try_at, expires_at, ...row }) => ({
		...{ ...row, createdAt: created_at, nextTryAt: next_try_at, expiresAt: expires_at },
		...(sent_at && { sentAt: sent_at }),
	}));
}

/** Takes the texts out of mails that are no longer of use: a link that signs in stands in them. Returns how many that were. */
export async function emptyExpiredMails(db: Db, now: Date): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable("mail")
		.set({ ...emptied, state: sql`CASE WHEN state = 'waiting' THEN 'expired' ELSE state END` })
		.where("expires_at", "<=", now)
		.where((eb) => eb.or([eb("text", "!=", ""), eb("state", "=", "waiting")]))
		.executeTakeFirst();
	return Number(numUpdatedRows);
}

/** What need not be kept of a mail that went out or has run out. */
export const emptied = { text: "", html: "", calendar: null, opt_out_url: null, lease_until: null };
