// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { hashPassword } from "../../access/password-hash.ts";
import { newPassword } from "../../access/readable-secret.ts";
import { isSameToken } from "../../access/token.ts";
import { passwordProblem } from "../../identity/password-problem.ts";
import { type Account, hasAccounts, insertAccount, lockAccounts } from "../../store/account-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { replaceGrants } from "../../store/grant-repository.ts";
import { renameMunicipality } from "../../store/municipality-repository.ts";
import { savePasswordHash } from "../../store/password-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";
import { type StartedSession, startSession } from "./start-session.ts";

export type SetUpInput = {
	/** What the address bar brought along, and what this process printed at its start. */
	readonly code: string;
	readonly rightCode: string;
	readonly municipalityName: string;
	readonly name: string;
	readonly email: string;
	/** `later`: a passkey follows on the next page. */
	readonly secret: "own" | "generated" | "later";
	readonly password: string;
	readonly repeated: string;
	readonly userAgent: string;
};

export type SetUpField = "municipalityName" | "name" | "email" | "password" | "repeated";

export type SetUpResult =
	| { readonly ok: true; readonly session: StartedSession; readonly generated?: string }
	| Refused
	| { readonly ok: false; readonly problem: { readonly kind: "wrong-code" } | Invalid<SetUpField> };

/** Whether the municipality still waits for its first account. */
export function needsSetUp({ store, municipality }: Context): Promise<boolean> {
	return store.read(municipality.id, async (db) => !(await hasAccounts(db)));
}

/** Makes the first account of a municipality, an administrator's, for who can see what the program printed. */
export async function setUp(context: Context, input: SetUpInput): Promise<SetUpResult> {
	if (!(await needsSetUp(context))) return notFound;
	if (!isSameToken(input.code, input.rightCode)) return { ok: false, problem: { kind: "wrong-code" } };
	const wrong = checkInput(input);
	if (wrong) return wrong;
	const { municipality, store } = context;
	const generated = input.secret === "generated" ? newPassword() : undefined;
	const password = generated ?? (input.secret === "own" ? input.password : undefined);
	const hash = password && (await hashPassword(password));
	return store.write(municipality.id, async (db): Promise<SetUpResult> => {
		await lockAccounts(db);
		if (await hasAccounts(db)) return notFound;
		const account = await addAdministrator(db, context, input);
		if (hash) await savePasswordHash(db, account.id, hash, context.now());
		await nameMunicipality(db, context, account, input.municipalityName.trim());
		const of = { accountId: account.id, method: "setup", userAgent: input.userAgent } as const;
		return { ok: true, session: await startSession(db, context, of), ...(generated && { generated }) };
	});
}

function checkInput(input: SetUpInput) {
	const personal = [input.name, input.email, input.municipalityName];
	return invalid<SetUpField>({
		municipalityName: input.municipalityName.trim() === "" ? "missing" : undefined,
		name: input.name.trim() === "" ? "missing" : undefined,
		email: emailOf(input.email) === undefined ? "not-an-email" : undefined,
		...(input.secret === "own" && {
			password: passwordProblem(input.password, personal),
			repeated: input.password === input.repeated ? undefined : "different",
		}),
	});
}

async function addAdministrator(db: Db, { now, newId }: Context, input: SetUpInput): Promise<Account> {
	const [id, name, email] = [newId(), input.name.trim(), emailOf(input.email) ?? ""];
	const account: Account = { id, name, email, state: "active", version: 1 };
	await insertAccount(db, account, now());
	await replaceGrants(db, id, [{ role: "administrator" }], newId);
	await recordEvent(db, {
		at: now(),
		actor: `account:${id}`,
		action: "set-up",
		subjectKind: "account",
		subjectId: id,
		after: { name, email, grants: [{ role: "administrator" }] },
	});
	return account;
}

async function nameMunicipality(db: Db, { municipality, now }: Context, { id }: Account, name: string): Promise<void> {
	if (name === municipality.name) return;
	await renameMunicipality(db, name);
	await recordEvent(db, {
		at: now(),
		actor: `account:${id}`,
		action: "rename-municipality",
		subjectKind: "municipality",
		subjectId: municipality.id,
		before: { name: municipality.name },
		after: { name },
	});
}
