// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** Who contributes for some units also contributes for the one that goes on from them, and so say the rules of sign-in. */
export async function extendRights(db: Db, from: readonly string[], to: string, newId: () => string): Promise<void> {
	const grants = await db.selectFrom("role_grant").selectAll().where("unit_id", "in", from).execute();
	const extended = grants.map((grant) => ({ ...grant, municipality_id: ownMunicipality, id: newId(), unit_id: to }));
	if (extended.length > 0) {
		await db
			.insertInto("role_grant")
			.values(extended)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	const rules = await db.selectFrom("oidc_claim_rule").selectAll().where("unit_id", "in", from).execute();
	const added = rules.map((rule) => ({ ...rule, municipality_id: ownMunicipality, id: newId(), unit_id: to }));
	if (added.length > 0) await db.insertInto("oidc_claim_rule").values(added).execute();
}
