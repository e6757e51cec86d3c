// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { type Account, insertAccount, listAccountsByEmail, lockAccounts } from "../../store/account-repository.ts";
import { listContacts } from "../../store/contact-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { addContactGrants } from "../../store/grant-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";

/** Whom a unit is asked by: the account of its main contact, or of a colleague who was asked by name. */
export type ContactAccount = {
	readonly unitId: string;
	readonly account: Account;
	/** About how many steps; left out: about all that the unit owes. */
	readonly steps?: number;
};

type Making = Pick<Context, "now" | "newId"> & { readonly by: string };
type MainContact = { readonly unitId: string; readonly email: string; readonly name: string };

/**
 * The accounts of the main contacts of units, made where there is none: no password, and no role but to answer for these units. Units
 * without a contact are left out, and those whose contact's account is suspended.
 */
export async function contactAccounts(
	db: Db,
	making: Making,
	unitIds: readonly string[],
): Promise<readonly ContactAccount[]> {
	const contacts = await mainContacts(db, unitIds);
	if (contacts.length === 0) return [];
	await lockAccounts(db);
	const known = await listAccountsByEmail(db, [...new Set(contacts.map(({ email }) => email))]);
	const byEmail = new Map(known.map((account) => [account.email, account]));
	for (const contact of contacts) {
		if (!byEmail.has(contact.email)) byEmail.set(contact.email, await makeAccount(db, making, contact));
	}
	const found = contacts.flatMap(({ unitId, email }) => {
		const account = byEmail.get(email);
		return account?.state === "active" ? [{ unitId, account }] : [];
	});
	const grants = found.map(({ unitId, account }) => ({ unitId, accountId: account.id }));
	await addContactGrants(db, grants, making.newId);
	return found;
}

async function mainContacts(db: Db, unitIds: readonly string[]): Promise<readonly MainContact[]> {
	const contacts = Map.groupBy(await listContacts(db, unitIds), ({ unitId }) => unitId);
	return [...contacts].flatMap(([unitId, [main]]) => {
		const email = main && emailOf(main.email);
		return email ? [{ unitId, email, name: main.name }] : [];
	});
}

async function makeAccount(db: Db, { now, newId, by }: Making, { email, name, unitId }: MainContact) {
	const account: Account = { id: newId(), email, name: name.trim() || email, state: "active", version: 1 };
	await insertAccount(db, account, now());
	const subject = { subjectKind: "account", subjectId: account.id } as const;
	await recordEvent(db, { at: now(), actor: by, action: "add-contact-account", ...subject, after: { unitId } });
	return account;
}
