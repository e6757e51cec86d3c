// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type KeptMail, listMails as loadMails } from "../../store/mail-repository.ts";
import { authorise, type Context, type Refused } from "../context.ts";

export type ListMailsResult = { readonly ok: true; readonly mails: readonly KeptMail[] } | Refused;

/** What Planstand wrote to people, the newest first. The texts are only of use where no mail server sends them. */
export async function listMails(context: Context): Promise<ListMailsResult> {
	const refused = authorise(context, "mail:read");
	if (refused) return refused;
	const { store, municipality, now } = context;
	const mails = await store.read(municipality.id, loadMails);
	return { ok: true, mails: mails.map((mail) => (mail.expiresAt > now() ? mail : { ...mail, body: "" })) };
}
