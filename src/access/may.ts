// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Actor } from "./actor.ts";
import { type Permission, permissions } from "./permission.ts";
import type { Role, RoleGrant } from "./role.ts";

/** What a permission is asked for. Left-out parts mean the municipality as a whole. */
export type Subject = {
	readonly municipalityId: string;
	readonly planId?: string;
	/** Whether everybody may read the plan. */
	readonly public?: boolean;
	/** Whose own things these are. */
	readonly accountId?: string;
	/** Of a contribution: the units that answer or add to it. */
	readonly unitIds?: readonly string[];
	/** Of a contribution: the accounts that were asked by name to answer it. */
	readonly delegates?: readonly string[];
};

/** Whether an actor may do something to a subject. Pure; the only place that decides. */
export function may(actor: Actor, permission: Permission, subject: Subject): boolean {
	if (actor.kind === "operator") return true;
	if (permission === "plan:read" && subject.public) return true;
	if (actor.kind === "anonymous") return false;
	if (actor.municipalityId !== subject.municipalityId) return false;
	if (actor.scopes && !actor.scopes.includes(permission)) return false;
	if (permission === "own:manage") return actor.accountId === subject.accountId;
	if (permission.startsWith("contribution:") && subject.delegates?.includes(actor.accountId)) return true;
	return actor.grants.some((grant) => allows(grant, permission, subject));
}

/** A grant for one plan says nothing about other plans or the municipality; one for a unit nothing about other units. */
function allows(grant: RoleGrant, permission: Permission, subject: Subject): boolean {
	const allowed: readonly Role[] = permissions[permission];
	if (!allowed.includes(grant.role)) return false;
	if (grant.unitId !== undefined && !subject.unitIds?.includes(grant.unitId)) return false;
	return grant.planId === undefined || grant.planId === subject.planId;
}
