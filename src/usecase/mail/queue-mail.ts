// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hashToken, newToken } from "../../access/token.ts";
import type { WrittenLetter } from "../../mail/letter.ts";
import { carriesOptOut } from "../../mail/mail-kind.ts";
import { insertOptOut } from "../../store/mail-opt-out-repository.ts";
import { insertMail, type NewMail } from "../../store/mail-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

export type MailToQueue = Pick<NewMail, "key" | "kind" | "recipient" | "roundId" | "expiresAt" | "calendar"> & {
	/** The entrance knows the words and the addresses. `optOutToken` is given to the kinds that carry a way out. */
	readonly letter: (made: { readonly optOutToken?: string }) => WrittenLetter;
};

/**
 * Puts a mail into the outbox, in the transaction that is the reason for it. False where one of that key is there: whoever does
 * the same thing twice, or two processes at once, write once. What sends it is told by `mailQueued`.
 */
export async function queueMail(
	db: Db,
	{ now, newId }: Pick<Context, "now" | "newId">,
	{ letter, ...mail }: MailToQueue,
): Promise<boolean> {
	const optOutToken = carriesOptOut(mail.kind) ? newToken() : undefined;
	const at = now();
	const isNew = await insertMail(db, { ...mail, id: newId(), ...letter({ ...(optOutToken && { optOutToken }) }) }, at);
	if (isNew && optOutToken) {
		await insertOptOut(db, { tokenHash: hashToken(optOutToken), email: mail.recipient }, at);
	}
	return isNew;
}
