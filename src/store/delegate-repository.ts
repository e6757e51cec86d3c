// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A colleague whom somebody asked to answer in their place. */
export type Delegate = { readonly contributionId: string; readonly accountId: string };

/** Asks an account by name to answer a contribution. */
export async function addDelegate(
	db: Db,
	{ contributionId, accountId, by, at }: Delegate & { readonly by: string; readonly at: Date },
): Promise<void> {
	await db
		.insertInto("contribution_delegate")
		.values({
			...{ municipality_id: ownMunicipality, contribution_id: contributionId, account_id: accountId },
			...{ delegated_by: by, delegated_at: at },
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Who was asked by name about some contributions. */
export async function listDelegates(db: Db, contributionIds: readonly string[]): Promise<readonly Delegate[]> {
	if (contributionIds.length === 0) return [];
	return db
		.selectFrom("contribution_delegate")
		.select(["contribution_id as contributionId", "account_id as accountId"])
		.where("contribution_id", "in", contributionIds)
		.execute();
}

export type NamedDelegate = Delegate & { readonly name: string; readonly email: string };

/** The same with their names, in the order in which they were asked. */
export async function listNamedDelegates(
	db: Db,
	contributionIds: readonly string[],
): Promise<readonly NamedDelegate[]> {
	return db
		.selectFrom("contribution_delegate")
		.innerJoin("account", "account.id", "contribution_delegate.account_id")
		.select(["contribution_id as contributionId", "account_id as accountId", "account.name", "account.email"])
		.where(sql<boolean>`contribution_id = ANY (${[...contributionIds]}::uuid[])`)
		.orderBy("delegated_at")
		.execute();
}

/** Takes back that an account was asked by name; false where it was not. */
export async function removeDelegate(db: Db, { contributionId, accountId }: Delegate): Promise<boolean> {
	if (!isUuid(accountId)) return false;
	const { numDeletedRows } = await db
		.deleteFrom("contribution_delegate")
		.where("contribution_id", "=", contributionId)
		.where("account_id", "=", accountId)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Who was asked by name about answers that units still owe in a round, how many of them, and by which account. */
export async function listOwingDelegates(
	db: Db,
	roundId: string,
	unitIds: readonly string[],
): Promise<readonly { readonly unitId: string; readonly accountId: string; readonly steps: number }[]> {
	const { rows } = await sql<{ unit_id: string; account_id: string; steps: string }>`
		SELECT c.unit_id, d.account_id, count(*) AS steps
		FROM contribution_delegate d JOIN contribution c ON c.id = d.contribution_id
		WHERE c.round_id = ${roundId} AND c.unit_id = ANY (${[...unitIds]}::uuid[]) AND c.state IN ('asked', 'draft', 'returned')
		GROUP BY c.unit_id, d.account_id ORDER BY c.unit_id, d.account_id`.execute(db);
	return rows.map(({ unit_id, account_id, steps }) => ({
		unitId: unit_id,
		accountId: account_id,
		steps: Number(steps),
	}));
}
