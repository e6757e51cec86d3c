// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { newCode } from "../../access/readable-secret.ts";
import { hashToken, newToken } from "../../access/token.ts";
import type { WrittenLetter } from "../../mail/letter.ts";
import type { Account } from "../../store/account-repository.ts";
import { insertLink, removeExpiredLinks, type SignInLink } from "../../store/link-repository.ts";
import { emptyExpiredMails } from "../../store/mail-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";

/** The mail with a link; the entrance knows the words and the addresses. `code` is what can be typed in the place of opening the link; an invitation has none. */
export type LinkLetter = (made: {
	readonly token: string;
	readonly code: string;
	readonly name: string;
	readonly expiresAt: Date;
	/** For the way out that an invitation carries. */
	readonly optOutToken?: string;
}) => WrittenLetter;

const minutes = { "sign-in": 10, invitation: 7 * 24 * 60 } as const;

/** What is kept of a code: each link has its own hash of it. */
export const codeHash = (linkId: string, code: string): string => hashToken(`${linkId} ${code}`);

/** Makes a link for an account and puts the mail with it into the outbox. */
export async function sendLink(
	db: Db,
	{ now, newId }: Pick<Context, "now" | "newId">,
	account: Account,
	purpose: SignInLink["purpose"],
	letter: LinkLetter,
	/** The reporting round that it leads to. */
	roundId?: string,
): Promise<void> {
	const [id, token, code, createdAt] = [newId(), newToken(), newCode(), now()];
	const expiresAt = new Date(createdAt.getTime() + minutes[purpose] * 60_000);
	const link = {
		id,
		accountId: account.id,
		purpose,
		createdAt,
		expiresAt,
		tokenHash: hashToken(token),
		...(roundId && { roundId }),
	};
	await removeExpiredLinks(db, createdAt);
	await emptyExpiredMails(db, createdAt);
	await insertLink(db, purpose === "sign-in" ? { ...link, codeHash: codeHash(id, code) } : link);
	await queueMail(
		db,
		{ now, newId },
		{
			...{ key: `${purpose}:${id}`, kind: purpose, recipient: account.email, expiresAt },
			letter: (made) => letter({ ...made, token, code, name: account.name, expiresAt }),
		},
	);
}
