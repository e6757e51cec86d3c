// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a column of a plan table holds. `other`: nothing that a draft has a place for (costs, priority); its cells become leftovers. */
export const roles = [
	"actionField",
	"number",
	"title",
	"content",
	"responsibility",
	"term",
	"status",
	"description",
	"other",
] as const;

export type Role = (typeof roles)[number];

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
