// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { isSameGrant, isWholeGrant } from "../../access/grant.ts";
import type { RoleGrant } from "../../access/role.ts";
import {
	type Account,
	findAccount,
	findAccountByEmail,
	lockAccounts,
	updateAccount,
} from "../../store/account-repository.ts";
import { countAdministrators, listGrants, replaceGrants } from "../../store/grant-repository.ts";
import { removeLinks } from "../../store/link-repository.ts";
import { removeSessions } from "../../store/session-repository.ts";
import type { Db } from "../../store/store.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";
import { arePlaces } from "./add-account.ts";
import { loadGrantPlaces } from "./grant-places.ts";
import { recordAccountEvent } from "./record-account-event.ts";

export type AccountChange =
	| { readonly kind: "edit"; readonly name: string; readonly email: string }
	| { readonly kind: "give-role" | "take-role"; readonly grant: RoleGrant }
	| { readonly kind: "suspend" | "resume" };

export type ChangeAccountInput = {
	readonly accountId: string;
	/** The version that was looked at when deciding. */
	readonly version: number;
	readonly change: AccountChange;
};

type ChangeField = "name" | "email" | "unit";

export type ChangeAccountProblem =
	| Refused["problem"]
	| Invalid<ChangeField>
	/** Somebody else changed the account in the meantime. */
	| { readonly kind: "stale" }
	/** Nobody would be left who can administer the municipality. */
	| { readonly kind: "last-administrator" };

export type ChangeAccountResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: ChangeAccountProblem };

/** Changes who somebody is and what they may do. What takes or gives rights ends all sessions of the account. */
export async function changeAccount(context: Context, input: ChangeAccountInput): Promise<ChangeAccountResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	const { store, municipality } = context;
	return store.write(municipality.id, async (db): Promise<ChangeAccountResult> => {
		await lockAccounts(db);
		const account = await findAccount(db, input.accountId);
		if (!account) return notFound;
		if (account.version !== input.version) return { ok: false, problem: { kind: "stale" } };
		const before = await countAdministrators(db);
		const wrong = await apply(db, context, account, input.change);
		if (wrong) return wrong;
		if (before > 0 && (await countAdministrators(db)) === 0)
			return { ok: false, problem: { kind: "last-administrator" } };
		return { ok: true };
	});
}

type Wrong = ReturnType<typeof invalid<ChangeField>>;

function apply(db: Db, context: Context, account: Account, change: AccountChange): Promise<Wrong> {
	switch (change.kind) {
		case "edit":
			return edit(db, context, account, change);
		case "give-role":
		case "take-role":
			return changeGrants(db, context, account, change);
		case "suspend":
		case "resume":
			return changeState(db, context, account, change.kind);
	}
}

async function edit(
	db: Db,
	context: Context,
	account: Account,
	written: { name: string; email: string },
): Promise<Wrong> {
	const [name, email] = [written.name.trim(), emailOf(written.email)];
	const other = email && (await findAccountByEmail(db, email));
	const taken = other && other.id !== account.id ? "taken" : undefined;
	const wrong = invalid<ChangeField>({
		name: name === "" ? "missing" : undefined,
		email: email === undefined ? "not-an-email" : taken,
	});
	if (wrong || email === undefined) return wrong;
	await updateAccount(db, account, { name, email });
	// What was sent to the former address must not sign in any more.
	if (email !== account.email) await removeLinks(db, account.id);
	const [before, after] = [
		{ name: account.name, email: account.email },
		{ name, email },
	];
	await recordAccountEvent(db, context, { accountId: account.id, action: "edit-account", before, after });
	return undefined;
}

type GrantChange = Extract<AccountChange, { kind: "give-role" | "take-role" }>;

async function changeGrants(db: Db, context: Context, account: Account, { kind, grant }: GrantChange): Promise<Wrong> {
	const whole = isWholeGrant(grant) && arePlaces(await loadGrantPlaces(db), [grant]);
	if (!whole) return invalid<ChangeField>({ unit: "missing" });
	const byHand = (await listGrants(db, account.id)).filter(({ providerId }) => providerId === undefined);
	const before = byHand.map(({ accountId: _, ...rest }) => rest);
	const others = before.filter((one) => !isSameGrant(one, grant));
	const after = kind === "give-role" ? [...others, grant] : others;
	await replaceGrants(db, account.id, after, context.newId);
	await updateAccount(db, account, {});
	await removeSessions(db, account.id);
	await recordAccountEvent(db, context, { accountId: account.id, action: kind, before, after });
	return undefined;
}

async function changeState(db: Db, context: Context, account: Account, kind: "suspend" | "resume"): Promise<Wrong> {
	const state = kind === "suspend" ? "suspended" : "active";
	await updateAccount(db, account, { state });
	await removeSessions(db, account.id);
	await removeLinks(db, account.id);
	await recordAccountEvent(db, context, { accountId: account.id, action: `${kind}-account` });
	return undefined;
}
