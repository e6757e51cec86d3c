// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a column of a plan table holds. `other`: nothing that a draft has a place for (costs, priority); its cells become leftovers. */
export const columnRoles = [
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

export type ColumnRole = (typeof columnRoles)[number];

/** What columns hold because a person said so, by their heading as printed. */
export type ColumnMapping = Readonly<Record<string, ColumnRole>>;
