// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findAccount } from "../../store/account-repository.ts";
import { consumeLink } from "../../store/link-repository.ts";
import type { Context } from "../context.ts";
import { openLink } from "./open-link.ts";
import { type LinkedRound, roundOfLink } from "./round-of-link.ts";
import { type StartedSession, startSession } from "./start-session.ts";

export type LinkSignInResult =
	/** `round` is where the person was on the way to. */
	| { readonly ok: true; readonly session: StartedSession; readonly round?: LinkedRound }
	| { readonly ok: false; readonly problem: { readonly kind: "not-good" } };

const notGood: LinkSignInResult = { ok: false, problem: { kind: "not-good" } };

/** Signs in whoever holds a sign-in link, once. */
export async function signInWithLink(
	context: Context,
	{ token, userAgent }: { readonly token: string; readonly userAgent: string },
): Promise<LinkSignInResult> {
	const link = await openLink(context, token);
	return link ? useLink(context, link.id, userAgent) : notGood;
}

/** Uses up a link and starts the session, together or not at all. */
export async function useLink(context: Context, linkId: string, userAgent: string): Promise<LinkSignInResult> {
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<LinkSignInResult> => {
		const used = await consumeLink(db, linkId, now());
		const account = used && (await findAccount(db, used.accountId));
		if (account?.state !== "active") return notGood;
		const session = await startSession(db, context, { accountId: account.id, method: "link", userAgent });
		const round = await roundOfLink(db, used?.roundId);
		return { ok: true, session, ...(round && { round }) };
	});
}
