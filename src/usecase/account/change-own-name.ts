// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findAccount, updateAccount } from "../../store/account-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { type Invalid, invalid } from "./account-problem.ts";
import { authoriseOwn } from "./authorise-own.ts";
import { recordAccountEvent } from "./record-account-event.ts";

export type ChangeNameResult =
	| { readonly ok: true }
	| Refused
	| { readonly ok: false; readonly problem: Invalid<"name"> };

/** Changes the name by which others see one. */
export async function changeOwnName(context: Context, written: string): Promise<ChangeNameResult> {
	const own = authoriseOwn(context);
	if (!own.ok) return own;
	const name = written.trim();
	const wrong = invalid({ name: name === "" ? "missing" : undefined });
	if (wrong) return wrong;
	return context.store.write(context.municipality.id, async (db): Promise<ChangeNameResult> => {
		const account = await findAccount(db, own.accountId);
		if (!account || !(await updateAccount(db, account, { name }))) return notFound;
		const [before, after] = [{ name: account.name }, { name }];
		await recordAccountEvent(db, context, { accountId: account.id, action: "edit-account", before, after });
		return { ok: true };
	});
}
