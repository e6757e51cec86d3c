// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Selectable } from "kysely";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Who contributes for some units, and by which rules of sign-in. */
export type UnitRights = {
	readonly grants: readonly Selectable<Schema["role_grant"]>[];
	readonly rules: readonly Selectable<Schema["oidc_claim_rule"]>[];
};

export async function rightsOf(db: Db, unitIds: readonly string[]): Promise<UnitRights> {
	return {
		grants: await db.selectFrom("role_grant").selectAll().where("unit_id", "in", unitIds).execute(),
		rules: await db.selectFrom("oidc_claim_rule").selectAll().where("unit_id", "in", unitIds).execute(),
	};
}

/** Whoever had these rights for other units has them for this one too. */
export async function giveRights(
	db: Db,
	{ grants, rules }: UnitRights,
	unitId: string,
	newId: () => string,
): Promise<void> {
	const own = () => ({ municipality_id: ownMunicipality, id: newId(), unit_id: unitId });
	if (grants.length > 0) {
		await db
			.insertInto("role_grant")
			.values(grants.map((grant) => ({ ...grant, ...own() })))
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	if (rules.length > 0) {
		await db
			.insertInto("oidc_claim_rule")
			.values(rules.map((rule) => ({ ...rule, ...own() })))
			.execute();
	}
}
