// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { removeSession } from "../../store/session-repository.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "../context.ts";

/** Ends one of one's own sessions: the one in use is signing out. From the next request on it is no longer known. */
export async function endSession(context: Context, sessionId: string): Promise<{ readonly ok: true } | Refused> {
	const { actor, municipality, store, now } = context;
	if (actor.kind !== "account") return signInNeeded;
	const refused = authorise(context, "own:manage", { accountId: actor.accountId });
	if (refused) return refused;
	return store.write(municipality.id, async (db) => {
		if (!(await removeSession(db, actor.accountId, sessionId))) return notFound;
		await recordEvent(db, {
			at: now(),
			actor: actorName(actor),
			action: "end-session",
			subjectKind: "account",
			subjectId: actor.accountId,
		});
		return { ok: true };
	});
}
