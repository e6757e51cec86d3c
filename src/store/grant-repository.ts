// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { RoleGrant } from "../access/role.ts";
import type { Account } from "./account-repository.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** A role of an account, and the provider whose claims gave it; without one somebody gave it by hand. */
export type KeptGrant = RoleGrant & { readonly accountId: string; readonly providerId?: string };

/** The roles of one account, or of all. */
export async function listGrants(db: Db, accountId?: string): Promise<readonly KeptGrant[]> {
	const all = db.selectFrom("role_grant").selectAll().orderBy("role");
	const rows = await (accountId ? all.where("account_id", "=", accountId) : all).execute();
	return rows.map(({ account_id, role, plan_id, unit_id, oidc_provider_id }) => ({
		accountId: account_id,
		role,
		...(plan_id && { planId: plan_id }),
		...(unit_id && { unitId: unit_id }),
		...(oidc_provider_id && { providerId: oidc_provider_id }),
	}));
}

/** Gives an account these roles in the place of those from the same hand: a provider's claims, or an administrator. */
export async function replaceGrants(
	db: Db,
	accountId: string,
	grants: readonly RoleGrant[],
	newId: () => string,
	providerId?: string,
): Promise<void> {
	await db
		.deleteFrom("role_grant")
		.where("account_id", "=", accountId)
		.where("oidc_provider_id", providerId ? "=" : "is", providerId ?? null)
		.execute();
	await inBatches(grants, async (some) => {
		const rows = some.map(({ role, planId, unitId }) => ({
			municipality_id: ownMunicipality,
			id: newId(),
			account_id: accountId,
			role,
			plan_id: planId ?? null,
			unit_id: unitId ?? null,
			oidc_provider_id: providerId ?? null,
		}));
		await db
			.insertInto("role_grant")
			.values(rows)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	});
}

/** Lets accounts answer for units because they are contacts there; who may already is left as it is. */
export async function addContactGrants(
	db: Db,
	contacts: readonly { readonly accountId: string; readonly unitId: string }[],
	newId: () => string,
): Promise<void> {
	await inBatches(contacts, async (some) => {
		const rows = some.map(({ accountId, unitId }) => ({
			...{ municipality_id: ownMunicipality, id: newId(), account_id: accountId, role: "contributor" as const },
			...{ plan_id: null, unit_id: unitId, oidc_provider_id: null, from_contact: true },
		}));
		await db
			.insertInto("role_grant")
			.values(rows)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	});
}

/** Takes away what accounts may do as contacts of a unit, but for those that still are. */
export async function removeContactGrants(db: Db, unitId: string, stillContacts: readonly string[]): Promise<void> {
	await db
		.deleteFrom("role_grant")
		.where("unit_id", "=", unitId)
		.where("from_contact", "=", true)
		.where("account_id", "not in", (of) =>
			of
				.selectFrom("account")
				.select("id")
				.where(sql<boolean>`email = ANY (${[...stillContacts]}::text[])`),
		)
		.execute();
}

/** The active accounts that may approve in a plan, by name. */
export function listApprovers(db: Db, planId: string): Promise<readonly Pick<Account, "id" | "name" | "email">[]> {
	return db
		.selectFrom("account")
		.select(["id", "name", "email"])
		.where("state", "=", "active")
		.where("id", "in", (of) =>
			of
				.selectFrom("role_grant")
				.select("account_id")
				.where("role", "=", "approver")
				.where((grant) => grant.or([grant("plan_id", "is", null), grant("plan_id", "=", planId)])),
		)
		.orderBy("name")
		.orderBy("email")
		.execute();
}

/** How many people can administer the municipality as a whole now. */
export async function countAdministrators(db: Db): Promise<number> {
	const { count } = await db
		.selectFrom("role_grant")
		.innerJoin("account", "account.id", "role_grant.account_id")
		.where("account.state", "=", "active")
		.where("role", "=", "administrator")
		.where("plan_id", "is", null)
		.select((of) => of.fn.count("account_id").distinct().as("count"))
		.executeTakeFirstOrThrow();
	return Number(count);
}
