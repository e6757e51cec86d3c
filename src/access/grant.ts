// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoleGrant } from "./role.ts";

/** Whether two grants give the same. */
export function isSameGrant(one: RoleGrant, other: RoleGrant): boolean {
	return one.role === other.role && one.planId === other.planId && one.unitId === other.unitId;
}

/** A contributor writes for a unit, and only a contributor does. */
export function isWholeGrant({ role, unitId }: RoleGrant): boolean {
	return (role === "contributor") === (unitId !== undefined);
}
