// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

export const roles = ["administrator", "coordinator", "approver", "contributor", "reader"] as const;

/** What somebody is in a municipality; the German words stand in `docs/glossary.md`. */
export type Role = (typeof roles)[number];

/** A role somebody has: in the whole municipality, in one plan only, or (contributor) for one unit. */
export type RoleGrant = {
	readonly role: Role;
	readonly planId?: string;
	/** Given exactly where the role is contributor. */
	readonly unitId?: string;
};
