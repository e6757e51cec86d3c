// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoleGrant } from "./role.ts";

/** Whose session it is, with the roles as they are now. */
export type SignedIn = {
	readonly sessionId: string;
	readonly accountId: string;
	readonly name: string;
	readonly email: string;
	readonly grants: readonly RoleGrant[];
};
