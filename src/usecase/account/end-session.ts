// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { removeSession, removeSessions } from "../../store/session-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { authoriseOwn } from "./authorise-own.ts";
import { recordAccountEvent } from "./record-account-event.ts";

export type EndResult = { readonly ok: true } | Refused;

/** Ends one of one's own sessions: the one in use is signing out. From the next request on it is no longer known. */
export async function endSession(context: Context, sessionId: string): Promise<EndResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	return context.store.write(context.municipality.id, async (db): Promise<EndResult> => {
		if (!(await removeSession(db, own.accountId, sessionId))) return notFound;
		await recordAccountEvent(db, context, { accountId: own.accountId, action: "end-session" });
		return { ok: true };
	});
}

/** Ends all of one's own sessions but the one in use. */
export async function endOtherSessions(context: Context, sessionId: string): Promise<EndResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	return context.store.write(context.municipality.id, async (db): Promise<EndResult> => {
		await removeSessions(db, own.accountId, sessionId);
		await recordAccountEvent(db, context, { accountId: own.accountId, action: "end-other-sessions" });
		return { ok: true };
	});
}
