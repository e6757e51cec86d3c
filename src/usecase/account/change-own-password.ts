// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkPassword, hashPassword } from "../../access/password-hash.ts";
import { passwordProblem } from "../../identity/password-problem.ts";
import { type Account, findAccount } from "../../store/account-repository.ts";
import { findPasswordHash, savePasswordHash } from "../../store/password-repository.ts";
import { listSessions, removeSessions, type Session } from "../../store/session-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";
import { authoriseOwn } from "./authorise-own.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import { type StartedSession, startSession } from "./start-session.ts";

export type ChangePasswordInput = {
	readonly sessionId: string;
	readonly old: string;
	readonly password: string;
	readonly repeated: string;
};

type PasswordField = "old" | "password" | "repeated";

export type ChangePasswordResult =
	| { readonly ok: true; readonly session: StartedSession }
	| Refused
	| { readonly ok: false; readonly problem: Invalid<PasswordField> };

const FRESH_MINUTES = 15;

/** Whoever forgot it signs in by a link and sets a new one, right after that; otherwise an unlocked screen would be enough. */
export function needsOldPassword(hash: string | undefined, current: Session | undefined, now: Date): boolean {
	if (hash === undefined) return false;
	const age = now.getTime() - (current?.createdAt.getTime() ?? 0);
	return current?.method !== "link" || age > FRESH_MINUTES * 60_000;
}

/** Sets one's password, the first or another. All sessions end; this one goes on with a new token. */
export async function changeOwnPassword(context: Context, input: ChangePasswordInput): Promise<ChangePasswordResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const { store, municipality, now } = context;
	const kept = await store.read(municipality.id, async (db) => {
		const account = await findAccount(db, own.accountId);
		const sessions = await listSessions(db, own.accountId, now());
		const current = sessions.find(({ id }) => id === input.sessionId);
		return { account, current, hash: await findPasswordHash(db, own.accountId) };
	});
	const { account, current } = kept;
	if (!account || !current) return notFound;
	const asks = needsOldPassword(kept.hash, current, now());
	const knows = !asks || (kept.hash && (await checkPassword(kept.hash, input.old)).right);
	const wrong = checkInput(input, knows ? undefined : "wrong", [account.name, account.email, municipality.name]);
	if (wrong) return wrong;
	return replace(context, account, current, await hashPassword(input.password));
}

function checkInput(
	{ password, repeated }: ChangePasswordInput,
	old: "wrong" | undefined,
	personal: readonly string[],
) {
	return invalid<PasswordField>({
		old,
		password: passwordProblem(password, personal),
		repeated: password === repeated ? undefined : "different",
	});
}

function replace(context: Context, { id: accountId }: Account, { method, userAgent }: Session, hash: string) {
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<ChangePasswordResult> => {
		await savePasswordHash(db, accountId, hash, now());
		await removeSessions(db, accountId);
		await recordAccountEvent(db, context, { accountId, action: "change-password" });
		return { ok: true, session: await startSession(db, context, { accountId, method, userAgent }) };
	});
}
