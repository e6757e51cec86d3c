// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { removeLink } from "../../store/link-repository.ts";
import { type Context, notFound } from "../context.ts";
import { authoriseOwn } from "./authorise-own.ts";
import type { EndResult } from "./end-session.ts";
import { recordAccountEvent } from "./record-account-event.ts";

/** Takes back a link to sign in that was sent to oneself and not used yet. */
export async function revokeLink(context: Context, linkId: string): Promise<EndResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	return context.store.write(context.municipality.id, async (db): Promise<EndResult> => {
		if (!(await removeLink(db, own.accountId, linkId))) return notFound;
		await recordAccountEvent(db, context, { accountId: own.accountId, action: "revoke-link" });
		return { ok: true };
	});
}
