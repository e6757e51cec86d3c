// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Role, RoleGrant } from "../../../access/role.ts";
import type { GrantPlaces } from "../../../usecase/account/grant-places.ts";
import type { View } from "../../view.ts";

/** What a role is called. */
export function roleWords({ t }: View, role: Role): string {
	const words = {
		administrator: t.account_role_administrator,
		coordinator: t.account_role_coordinator,
		approver: t.account_role_approver,
		contributor: t.account_role_contributor,
		reader: t.account_role_reader,
	};
	return words[role]();
}

/** "Zuarbeit für 32 · Amt für Umwelt, nur im Klimaplan". */
export function grantWords(view: View, places: GrantPlaces, { role, unitId, planId }: RoleGrant): string {
	const { t } = view;
	const unit = places.units.find(({ id }) => id === unitId)?.name;
	const plan = places.plans.find(({ id }) => id === planId)?.name;
	return [roleWords(view, role), unit && t.account_grant_unit({ unit }), plan && t.account_grant_plan({ plan })]
		.filter(Boolean)
		.join(" ");
}
