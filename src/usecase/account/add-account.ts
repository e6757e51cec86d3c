// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { emailOf } from "../../access/email.ts";
import { isWholeGrant } from "../../access/grant.ts";
import { hashPassword } from "../../access/password-hash.ts";
import type { RoleGrant } from "../../access/role.ts";
import { type Account, findAccountByEmail, insertAccount, lockAccounts } from "../../store/account-repository.ts";
import { replaceGrants } from "../../store/grant-repository.ts";
import { savePasswordHash } from "../../store/password-repository.ts";
import { authorise, type Context, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";
import { loadGrantPlaces } from "./grant-places.ts";
import { recordAccountEvent } from "./record-account-event.ts";
import { type LinkLetter, sendLink } from "./send-link.ts";

export type AddAccountInput = {
	readonly name: string;
	readonly email: string;
	readonly grants: readonly RoleGrant[];
	/** Where left out, nobody is told by mail. */
	readonly invitation?: LinkLetter;
	/** One that was made for them and is handed over; otherwise they set their own. */
	readonly password?: string;
};

export type AddAccountField = "name" | "email" | "unit";

export type AddAccountResult =
	| { readonly ok: true; readonly account: Account }
	| Refused
	| { readonly ok: false; readonly problem: Invalid<AddAccountField> };

/** Makes an account for somebody and invites them by mail. */
export async function addAccount(context: Context, input: AddAccountInput): Promise<AddAccountResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	const [name, email] = [input.name.trim(), emailOf(input.email)];
	const wrong = invalid<AddAccountField>({
		name: name === "" ? "missing" : undefined,
		email: email === undefined ? "not-an-email" : undefined,
		unit: input.grants.every(isWholeGrant) ? undefined : "missing",
	});
	if (wrong) return wrong;
	const account: Account = { id: context.newId(), name, email: email ?? "", state: "active", version: 1 };
	const hash = input.password && (await hashPassword(input.password));
	return save(context, account, { ...input, hash });
}

type Saved = AddAccountInput & { readonly hash: string | undefined };

function save(context: Context, account: Account, { grants, invitation, hash }: Saved): Promise<AddAccountResult> {
	const { store, municipality, now, newId } = context;
	return store.write(municipality.id, async (db): Promise<AddAccountResult> => {
		await lockAccounts(db);
		const taken = await findAccountByEmail(db, account.email);
		const wrong = invalid<AddAccountField>({
			email: taken && "taken",
			unit: arePlaces(await loadGrantPlaces(db), grants) ? undefined : "missing",
		});
		if (wrong) return wrong;
		await insertAccount(db, account, now());
		await replaceGrants(db, account.id, grants, newId);
		if (hash) await savePasswordHash(db, account.id, hash, now());
		const after = { name: account.name, email: account.email, grants };
		await recordAccountEvent(db, context, { accountId: account.id, action: "add-account", after });
		if (invitation) await sendLink(db, context, account, "invitation", invitation);
		return { ok: true, account };
	});
}

/** Whether the plans and units of the grants are the municipality's own. */
export function arePlaces(places: Awaited<ReturnType<typeof loadGrantPlaces>>, grants: readonly RoleGrant[]): boolean {
	const known = new Set([...places.plans, ...places.units].map(({ id }) => id));
	return grants.every(({ planId, unitId }) => [planId, unitId].every((id) => id === undefined || known.has(id)));
}
