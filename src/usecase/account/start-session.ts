// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { hashToken, newToken } from "../../access/token.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { insertSession, removeExpiredSessions, type SignInMethod } from "../../store/session-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** What the browser is given; the token is kept nowhere else. */
export type StartedSession = { readonly token: string; readonly expiresAt: Date };

export type SessionOf = {
	readonly accountId: string;
	readonly method: SignInMethod;
	/** What the browser calls itself, for the list of one's sessions. */
	readonly userAgent: string;
};

const LONGEST_DAYS = 30;

/** Signs an account in, in the transaction that proved who it is. */
export async function startSession(
	db: Db,
	{ now, newId }: Pick<Context, "now" | "newId">,
	{ accountId, method, userAgent }: SessionOf,
): Promise<StartedSession> {
	const [id, token, createdAt] = [newId(), newToken(), now()];
	const expiresAt = new Date(createdAt.getTime() + LONGEST_DAYS * 86_400_000);
	const session = { id, tokenHash: hashToken(token), accountId, method, createdAt, expiresAt };
	await removeExpiredSessions(db, createdAt);
	await insertSession(db, { ...session, userAgent: userAgent.slice(0, 300) });
	await recordEvent(db, {
		at: createdAt,
		actor: `account:${accountId}`,
		action: "sign-in",
		subjectKind: "account",
		subjectId: accountId,
		after: { method },
	});
	return { token, expiresAt };
}
