// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answeredBy, askForPasskey, checkPasskey } from "../../identity/passkey.ts";
import { findAccount } from "../../store/account-repository.ts";
import { findPasskey, usePasskey } from "../../store/passkey-repository.ts";
import type { Context } from "../context.ts";
import type { Begun } from "./add-passkey.ts";
import { recall, remember } from "./challenge.ts";
import { type StartedSession, startSession } from "./start-session.ts";

type Answer = {
	readonly address: string;
	readonly token: string;
	readonly response: string;
	readonly userAgent: string;
};

export type PasskeySignInResult =
	| { readonly ok: true; readonly session: StartedSession }
	| { readonly ok: false; readonly problem: { readonly kind: "not-accepted" } };

const notAccepted: PasskeySignInResult = { ok: false, problem: { kind: "not-accepted" } };

/** Begins to sign in by a passkey; everybody may. */
export async function beginPasskeySignIn(context: Context, address: string): Promise<Begun> {
	const { options, challenge } = await askForPasskey(address);
	return { ok: true, options, token: await remember(context, "passkey-sign-in", { challenge }) };
}

/** Signs in by the passkey that the browser answered with. */
export async function signInWithPasskey(context: Context, answer: Answer): Promise<PasskeySignInResult> {
	const { store, municipality, now } = context;
	const asked = await recall(context, "passkey-sign-in", answer.token);
	const id = answeredBy(answer.response);
	const passkey = id && (await store.read(municipality.id, (db) => findPasskey(db, id)));
	if (!asked?.challenge || !passkey) return notAccepted;
	const counter = await checkPasskey(answer.address, asked.challenge, answer.response, passkey);
	if (counter === undefined) return notAccepted;
	return store.write(municipality.id, async (db): Promise<PasskeySignInResult> => {
		const account = await findAccount(db, passkey.accountId);
		if (account?.state !== "active") return notAccepted;
		await usePasskey(db, passkey.id, counter, now());
		const of = { accountId: account.id, method: "passkey", userAgent: answer.userAgent } as const;
		return { ok: true, session: await startSession(db, context, of) };
	});
}
