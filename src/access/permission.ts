// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Role } from "./role.ts";

/**
 * Everything that can be allowed, and the roles that are allowed it. Every use case asks for one of these first.
 * A contributor's grant is for one unit: it says nothing about plans, only about what this unit is asked (`contribution:*`).
 * `own:manage`: one's own sessions, links, password, passkeys, tokens; every account may.
 */
export const permissions = {
	"plan:read": ["administrator", "coordinator", "approver", "reader"],
	"plan:create": ["administrator", "coordinator"],
	"plan:edit": ["administrator", "coordinator"],
	"plan:import": ["administrator", "coordinator"],
	"unit:read": ["administrator", "coordinator", "approver", "reader"],
	"unit:edit": ["administrator", "coordinator"],
	"glossary:edit": ["administrator", "coordinator"],
	"history:read": ["administrator", "coordinator", "approver", "reader"],
	"round:read": ["administrator", "coordinator", "approver"],
	"round:manage": ["administrator", "coordinator"],
	"round:approve": ["approver"],
	"contribution:read": ["administrator", "coordinator", "approver", "contributor"],
	"contribution:write": ["contributor"],
	"contribution:endorse": ["contributor"],
	"report:publish": ["administrator", "coordinator"],
	"report:draft": ["administrator", "coordinator", "approver"],
	"account:manage": ["administrator"],
	"municipality:manage": ["administrator"],
	"audit:read": ["administrator"],
	"mail:read": ["administrator", "coordinator"],
	"mail:manage": ["administrator", "coordinator"],
	"own:manage": ["administrator", "coordinator", "approver", "contributor", "reader"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
