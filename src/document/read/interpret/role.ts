// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type ColumnRole, columnRoles } from "../../../plan/column-role.ts";

export const roles = columnRoles;
export type Role = ColumnRole;

/** Roles that a table has once; the others may share several columns (lead and participants, beginning and end). */
export const singleRoles: ReadonlySet<Role> = new Set(["actionField", "number", "title", "status"]);

export type RoleScores = { readonly [role in Role]: number };

/** The cells of a step. */
export const stepRoles = [
	"content",
	"responsibility",
	"term",
	"status",
	"description",
] as const satisfies readonly Role[];
