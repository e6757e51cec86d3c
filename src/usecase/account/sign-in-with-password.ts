// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { checkPassword, hashPassword, type PasswordCheck, pretendToCheck } from "../../access/password-hash.ts";
import { type Account, findAccount, findAccountByEmail } from "../../store/account-repository.ts";
import { findPasswordHash, savePasswordHash } from "../../store/password-repository.ts";
import type { Context } from "../context.ts";
import { type StartedSession, startSession } from "./start-session.ts";

type Input = { readonly email: string; readonly password: string; readonly userAgent: string };

export type SignInResult =
	| { readonly ok: true; readonly session: StartedSession }
	/** `suspended` is only said to who knows the password. */
	| { readonly ok: false; readonly problem: { readonly kind: "wrong" | "suspended" } };

const wrong: SignInResult = { ok: false, problem: { kind: "wrong" } };
const suspended: SignInResult = { ok: false, problem: { kind: "suspended" } };

/** Signs in by e-mail address and password. Everybody may try; an account that is not there looks like a wrong password. */
export async function signInWithPassword(context: Context, input: Input): Promise<SignInResult> {
	const found = await findKept(context, input.email);
	if (!found) {
		await pretendToCheck(input.password);
		return wrong;
	}
	const check = await checkPassword(found.hash, input.password);
	if (!check.right) return wrong;
	if (found.account.state === "suspended") return suspended;
	return start(context, found.account, input, check);
}

async function findKept({ store, municipality }: Context, written: string) {
	const email = emailOf(written);
	if (email === undefined) return undefined;
	return store.read(municipality.id, async (db) => {
		const account = await findAccountByEmail(db, email);
		const hash = account && (await findPasswordHash(db, account.id));
		return hash ? { account, hash } : undefined;
	});
}

async function start(context: Context, { id }: Account, input: Input, { outdated }: PasswordCheck) {
	const renewed = outdated ? await hashPassword(input.password) : undefined;
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<SignInResult> => {
		// It may have been suspended while the password was checked.
		const account = await findAccount(db, id);
		if (account?.state !== "active") return suspended;
		if (renewed) await savePasswordHash(db, id, renewed, now());
		const of = { accountId: id, method: "password", userAgent: input.userAgent } as const;
		return { ok: true, session: await startSession(db, context, of) };
	});
}
