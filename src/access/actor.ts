// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "./permission.ts";
import type { RoleGrant } from "./role.ts";

/**
 * Who asks for something.
 * `operator` sits at the machine itself (the command line) and may do everything; `account` may do what its grants say,
 * and with an API token no more than the token's scopes.
 */
export type Actor =
	| { readonly kind: "anonymous" }
	| { readonly kind: "operator" }
	| {
			readonly kind: "account";
			readonly accountId: string;
			readonly municipalityId: string;
			readonly name: string;
			readonly grants: readonly RoleGrant[];
			readonly scopes?: readonly Permission[];
	  };

export const anonymous: Actor = { kind: "anonymous" };
export const operator: Actor = { kind: "operator" };

/** How the log of events names an actor. */
export function actorName(actor: Actor): string {
	return actor.kind === "account" ? `account:${actor.accountId}` : actor.kind;
}
