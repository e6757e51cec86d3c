// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Account, listAccounts as loadAccounts } from "../../store/account-repository.ts";
import { type KeptGrant, listGrants } from "../../store/grant-repository.ts";
import { authorise, type Context, type Refused } from "../context.ts";
import { type GrantPlaces, loadGrantPlaces } from "./grant-places.ts";

export type ListedAccount = Account & { readonly grants: readonly KeptGrant[] };

export type ListAccountsResult =
	| { readonly ok: true; readonly accounts: readonly ListedAccount[]; readonly places: GrantPlaces }
	| Refused;

/** Everybody who can sign in to the municipality, with the roles. */
export async function listAccounts(context: Context): Promise<ListAccountsResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db) => {
		const grants = Map.groupBy(await listGrants(db), ({ accountId }) => accountId);
		const accounts = (await loadAccounts(db)).map((account) => ({ ...account, grants: grants.get(account.id) ?? [] }));
		return { ok: true, accounts, places: await loadGrantPlaces(db) };
	});
}
