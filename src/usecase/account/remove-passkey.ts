// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { removePasskey as remove } from "../../store/passkey-repository.ts";
import { type Context, notFound } from "../context.ts";
import { authoriseOwn } from "./authorise-own.ts";
import type { EndResult } from "./end-session.ts";
import { recordAccountEvent } from "./record-account-event.ts";

/** Takes one of one's own passkeys away: it does not sign in any more. */
export async function removePasskey(context: Context, passkeyId: string): Promise<EndResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	return context.store.write(context.municipality.id, async (db): Promise<EndResult> => {
		if (!(await remove(db, own.accountId, passkeyId))) return notFound;
		await recordAccountEvent(db, context, { accountId: own.accountId, action: "remove-passkey" });
		return { ok: true };
	});
}
