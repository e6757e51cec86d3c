// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findAccount } from "../../store/account-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import { type LinkLetter, sendLink } from "./send-link.ts";

/** Sends somebody who has an account the invitation (again). */
export async function inviteAccount(
	context: Context,
	{ accountId, letter }: { readonly accountId: string; readonly letter: LinkLetter },
): Promise<{ readonly ok: true } | Refused> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	return context.store.write(context.municipality.id, async (db) => {
		const account = await findAccount(db, accountId);
		if (account?.state !== "active") return notFound;
		await sendLink(db, context, account, "invitation", letter);
		await recordAccountEvent(db, context, { accountId, action: "invite-account" });
		return { ok: true };
	});
}
