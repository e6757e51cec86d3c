// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Account, findAccount } from "../../store/account-repository.ts";
import { listLinks, type SignInLink } from "../../store/link-repository.ts";
import { listPasskeys, type Passkey } from "../../store/passkey-repository.ts";
import { findPasswordHash } from "../../store/password-repository.ts";
import { listSessions, type Session } from "../../store/session-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { authoriseOwn } from "./authorise-own.ts";
import { needsOldPassword } from "./change-own-password.ts";

/** All by which somebody signs in, and where one is signed in now. */
export type OwnAccount = {
	readonly account: Account;
	readonly hasPassword: boolean;
	/** Whether a new password can only be set by who knows the old one. */
	readonly needsOldPassword: boolean;
	readonly passkeys: readonly Passkey[];
	readonly sessions: readonly (Session & { readonly current: boolean })[];
	readonly links: readonly SignInLink[];
};

export type OwnAccountResult = ({ readonly ok: true } & OwnAccount) | Refused;

/** One's own account. */
export async function showOwnAccount(context: Context, sessionId: string): Promise<OwnAccountResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const { store, municipality, now } = context;
	return store.read(municipality.id, async (db): Promise<OwnAccountResult> => {
		const account = await findAccount(db, own.accountId);
		if (!account) return notFound;
		const sessions = await listSessions(db, account.id, now());
		const hash = await findPasswordHash(db, account.id);
		const current = sessions.find(({ id }) => id === sessionId);
		return {
			ok: true,
			account,
			hasPassword: hash !== undefined,
			needsOldPassword: needsOldPassword(hash, current, now()),
			passkeys: await listPasskeys(db, account.id),
			sessions: sessions.map((session) => ({ ...session, current: session.id === sessionId })),
			links: await listLinks(db, account.id, now()),
		};
	});
}
