// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Role, RoleGrant } from "./role.ts";

/** "Who has this value in that claim has this role": one row of a provider's table. */
export type ClaimRule = {
	readonly id: string;
	/** The claim's name; dots lead into objects: `realm_access.roles`. */
	readonly claim: string;
	readonly value: string;
	readonly role: Role;
	/** Given exactly where the role is contributor. */
	readonly unitId?: string;
};

export type Claims = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Claims =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands in a claim, as texts: a list is each of its entries. A name that itself has dots wins over the way into objects. */
export function claimValues(claims: Claims, claim: string): readonly string[] {
	const found = Object.hasOwn(claims, claim) ? claims[claim] : follow(claims, claim.split("."));
	const values: readonly unknown[] = Array.isArray(found) ? found : [found];
	return values.flatMap((value) => (["string", "number", "boolean"].includes(typeof value) ? [String(value)] : []));
}

function follow(claims: Claims, path: readonly string[]): unknown {
	return path.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), claims);
}

/** The roles that a provider's table gives to who comes with these claims. */
export function grantsByClaims(rules: readonly ClaimRule[], claims: Claims): readonly RoleGrant[] {
	return rules
		.filter(({ claim, value }) => claimValues(claims, claim).includes(value))
		.map(({ role, unitId }) => ({ role, ...(unitId && { unitId }) }));
}
