// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "./actor.ts";

/** The units that an actor answers for in the rounds of a plan. */
export function answeredUnits(actor: Actor, planId: string): readonly string[] {
	if (actor.kind !== "account") return [];
	return actor.grants.flatMap(({ role, unitId, planId: only }) =>
		role === "contributor" && unitId && (only === undefined || only === planId) ? [unitId] : [],
	);
}
