// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { askForCreation, checkCreation } from "../../identity/passkey.ts";
import { findAccount } from "../../store/account-repository.ts";
import { findPasskey, insertPasskey, listPasskeys } from "../../store/passkey-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { authoriseOwn } from "./authorise-own.ts";
import { recall, remember } from "./challenge.ts";
import { recordAccountEvent } from "./record-account-event.ts";

/** `token` is for the browser to keep until it answers. */
export type Begun = { readonly ok: true; readonly options: object; readonly token: string };

/** Begins to add a passkey to one's own account. `address` is the site's. */
export async function beginPasskey(context: Context, address: string): Promise<Begun | Refused> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const { store, municipality } = context;
	const { account, passkeys } = await store.read(municipality.id, async (db) => ({
		account: await findAccount(db, own.accountId),
		passkeys: await listPasskeys(db, own.accountId),
	}));
	if (!account) return notFound;
	const known = passkeys.map(({ id }) => id);
	const { options, challenge } = await askForCreation(address, account, known);
	const token = await remember(context, "passkey-creation", { challenge, accountId: account.id });
	return { ok: true, options, token };
}

type Answer = {
	readonly address: string;
	readonly token: string;
	readonly response: string;
	readonly name: string;
};

export type AddPasskeyResult =
	| { readonly ok: true }
	| Refused
	| { readonly ok: false; readonly problem: { readonly kind: "not-accepted" } };

const notAccepted: AddPasskeyResult = { ok: false, problem: { kind: "not-accepted" } };

/** Adds the passkey that the browser made. */
export async function addPasskey(context: Context, answer: Answer): Promise<AddPasskeyResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const asked = await recall(context, "passkey-creation", answer.token);
	if (!asked?.challenge || asked.accountId !== own.accountId) return notAccepted;
	const credential = await checkCreation(answer.address, asked.challenge, answer.response);
	if (!credential) return notAccepted;
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<AddPasskeyResult> => {
		if (await findPasskey(db, credential.id)) return notAccepted;
		const name = answer.name.trim().slice(0, 100) || "Passkey";
		await insertPasskey(db, { ...credential, accountId: own.accountId, name }, now());
		await recordAccountEvent(db, context, { accountId: own.accountId, action: "add-passkey", after: { name } });
		return { ok: true };
	});
}
