// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type AccountEvent, listAccountEvents } from "../../store/account-history-repository.ts";
import { findAccount, listAccounts } from "../../store/account-repository.ts";
import { listGrants } from "../../store/grant-repository.ts";
import { authorise, type Context, notFound, type Refused } from "../context.ts";
import { type GrantPlaces, loadGrantPlaces } from "./grant-places.ts";
import type { ListedAccount } from "./list-accounts.ts";

export type ShownAccount = {
	readonly account: ListedAccount;
	readonly places: GrantPlaces;
	/** `by` is the name of who did it; empty for the command line and for the program itself. */
	readonly history: readonly (AccountEvent & { readonly by: string })[];
};

export type ShowAccountResult = ({ readonly ok: true } & ShownAccount) | Refused;

/** One account with its roles and what was done with it. */
export async function showAccount(context: Context, accountId: string): Promise<ShowAccountResult> {
	const refused = authorise(context, "account:manage");
	if (refused) return refused;
	return context.store.read(context.municipality.id, async (db): Promise<ShowAccountResult> => {
		const account = await findAccount(db, accountId);
		if (!account) return notFound;
		const names = new Map((await listAccounts(db)).map(({ id, name }) => [`account:${id}`, name]));
		const events = await listAccountEvents(db, accountId);
		return {
			ok: true,
			account: { ...account, grants: await listGrants(db, accountId) },
			places: await loadGrantPlaces(db),
			history: events.map((event) => ({ ...event, by: names.get(event.actor) ?? "" })),
		};
	});
}
