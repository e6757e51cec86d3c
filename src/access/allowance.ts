// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "./actor.ts";

/**
 * Everything that `may` looks at of an actor, as one text: who has the same may see the same, of any plan. One's own
 * things (`own:manage`) are left out: a page that shows them is nobody else's.
 */
export function allowance(actor: Actor): string {
	if (actor.kind !== "account") return actor.kind;
	const grants = new Set(
		actor.grants.map(({ role, planId, unitId }) => [role, planId ?? "*", unitId ?? "*"].join("@")),
	);
	const scopes = actor.scopes ? [...actor.scopes].toSorted().join(",") : "*";
	return [actor.municipalityId, ...[...grants].toSorted(), scopes].join(" ");
}
