// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { MailAddress } from "../../mail/mail-address.ts";
import { givesAccess } from "../../mail/mail-kind.ts";
import { listTroubledAddresses } from "../../store/mail-address-repository.ts";
import { type KeptMail, listMails as loadMails, type MailFilter } from "../../store/mail-repository.ts";
import { authorise, type Context, type Refused } from "../context.ts";

export type ListMailsResult =
	| { readonly ok: true; readonly mails: readonly KeptMail[]; readonly addresses: readonly MailAddress[] }
	| Refused;

/**
 * What Planstand wrote to people, the newest first, and which addresses do not receive. The texts are only of use where no mail
 * server sends them; one that lets into an account is shown to those alone who look after accounts.
 */
export async function listMails(context: Context, filter: MailFilter = {}): Promise<ListMailsResult> {
	const refused = authorise(context, "mail:read");
	if (refused) return refused;
	const { store, municipality, now } = context;
	const { mails, addresses } = await store.read(municipality.id, async (db) => ({
		mails: await loadMails(db, filter),
		addresses: await listTroubledAddresses(db),
	}));
	const seesAccess = may(context.actor, "account:manage", { municipalityId: municipality.id });
	const isShown = ({ kind, expiresAt }: KeptMail) => expiresAt > now() && (seesAccess || !givesAccess(kind));
	return { ok: true, mails: mails.map((mail) => (isShown(mail) ? mail : { ...mail, text: "" })), addresses };
}
