// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { ClaimRule } from "../access/claim-rule.ts";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** An OIDC provider by which people sign in. */
export type Provider = {
	readonly id: string;
	readonly name: string;
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** Whether somebody who has no account yet gets one, if the rules give a role. */
	readonly makesAccounts: boolean;
	readonly version: number;
};

type Row = {
	readonly id: string;
	readonly name: string;
	readonly issuer: string;
	readonly client_id: string;
	readonly client_secret: string;
	readonly makes_accounts: boolean;
	readonly version: number;
};

const providerOf = ({ client_id, client_secret, makes_accounts, id, name, issuer, version }: Row): Provider => ({
	...{ id, name, issuer, version },
	...{ clientId: client_id, clientSecret: client_secret, makesAccounts: makes_accounts },
});

/** The providers by name. */
export async function listProviders(db: Db): Promise<readonly Provider[]> {
	return (await db.selectFrom("oidc_provider").selectAll().orderBy("name").execute()).map(providerOf);
}

export async function findProvider(db: Db, id: string): Promise<Provider | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db.selectFrom("oidc_provider").selectAll().where("id", "=", id).executeTakeFirst();
	return row && providerOf(row);
}

export async function insertProvider(db: Db, provider: Provider): Promise<void> {
	const { id, name, issuer, clientId, clientSecret, makesAccounts } = provider;
	await db
		.insertInto("oidc_provider")
		.values({
			...{ municipality_id: ownMunicipality, id, name, issuer },
			...{ client_id: clientId, client_secret: clientSecret, makes_accounts: makesAccounts },
		})
		.execute();
}

/** Changes a provider that is still as `version` says; false where somebody was faster. */
export async function updateProvider(db: Db, provider: Provider): Promise<boolean> {
	const { id, name, issuer, clientId, clientSecret, makesAccounts, version } = provider;
	const { numUpdatedRows } = await db
		.updateTable("oidc_provider")
		.set({
			...{ name, issuer, client_id: clientId, client_secret: clientSecret, makes_accounts: makesAccounts },
			version: sql`version + 1`,
		})
		.where("id", "=", id)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Takes a provider away, with its rules and the roles that they gave. */
export async function removeProvider(db: Db, id: string): Promise<void> {
	await db.deleteFrom("oidc_provider").where("id", "=", id).execute();
}

/** A provider's table of claims and roles. */
export async function listRules(db: Db, providerId: string): Promise<readonly ClaimRule[]> {
	const rows = await db
		.selectFrom("oidc_claim_rule")
		.selectAll()
		.where("provider_id", "=", providerId)
		.orderBy("claim")
		.orderBy("value")
		.execute();
	return rows.map(({ id, claim, value, role, unit_id }) => ({
		id,
		claim,
		value,
		role,
		...(unit_id && { unitId: unit_id }),
	}));
}

export async function insertRule(
	db: Db,
	providerId: string,
	{ id, claim, value, role, unitId }: ClaimRule,
): Promise<void> {
	await db
		.insertInto("oidc_claim_rule")
		.values({
			...{ municipality_id: ownMunicipality, id, provider_id: providerId },
			...{ claim, value, role, unit_id: unitId ?? null },
		})
		.execute();
}

/** Takes a rule away; false where the provider has none of that id. */
export async function removeRule(db: Db, providerId: string, id: string): Promise<boolean> {
	if (!isUuid(id)) return false;
	const { numDeletedRows } = await db
		.deleteFrom("oidc_claim_rule")
		.where("provider_id", "=", providerId)
		.where("id", "=", id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

type Identity = { readonly issuer: string; readonly subject: string };

/** Whose account an identity of a provider is. */
export async function findIdentity(db: Db, { issuer, subject }: Identity): Promise<string | undefined> {
	const row = await db
		.selectFrom("oidc_identity")
		.select("account_id")
		.where("issuer", "=", issuer)
		.where("subject", "=", subject)
		.executeTakeFirst();
	return row?.account_id;
}

export async function insertIdentity(db: Db, { issuer, subject }: Identity, accountId: string): Promise<void> {
	await db
		.insertInto("oidc_identity")
		.values({ municipality_id: ownMunicipality, issuer, subject, account_id: accountId })
		.execute();
}
