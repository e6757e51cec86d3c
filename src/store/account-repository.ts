// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoleGrant } from "../access/role.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Somebody who can sign in. */
export type Account = {
	readonly id: string;
	/** In small letters. */
	readonly email: string;
	readonly name: string;
	readonly state: "active" | "suspended";
	readonly version: number;
};

export async function insertAccount(db: Db, { id, email, name, state }: Account, createdAt: Date): Promise<void> {
	await db
		.insertInto("account")
		.values({ municipality_id: ownMunicipality, id, email, name, state, created_at: createdAt })
		.execute();
}

/** Gives an account these roles in the place of those that somebody gave it by hand. */
export async function replaceGrants(
	db: Db,
	accountId: string,
	grants: readonly RoleGrant[],
	newId: () => string,
): Promise<void> {
	await db.deleteFrom("role_grant").where("account_id", "=", accountId).where("oidc_provider_id", "is", null).execute();
	await inBatches(grants, async (some) => {
		const rows = some.map(({ role, planId, unitId }) => ({
			municipality_id: ownMunicipality,
			id: newId(),
			account_id: accountId,
			role,
			plan_id: planId ?? null,
			unit_id: unitId ?? null,
			oidc_provider_id: null,
		}));
		await db.insertInto("role_grant").values(rows).execute();
	});
}
