// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Role } from "./layout.ts";

export type PrintCell = {
	readonly role: Role;
	/** Paragraphs, top to bottom, without bullets. */
	readonly lines: readonly string[];
	/** Lines carry the layout's bullet. */
	readonly bulleted: boolean;
	readonly rowSpan: number;
	readonly columnSpan: number;
	readonly rotated: boolean;
};
export type PrintRow = {
	readonly cells: readonly PrintCell[];
	readonly kind: "header" | "section" | "step";
	/** The first row of a measure. */
	readonly first: boolean;
};
/** A plan table; `heading` stands above it. Cells that a span covers are left out. */
export type PrintTable = {
	readonly heading: string;
	readonly columns: readonly Role[];
	readonly header: readonly PrintRow[];
	readonly rows: readonly PrintRow[];
};

export function plainCell(role: Role, lines: readonly string[], rowSpan = 1, columnSpan = 1): PrintCell {
	return { role, lines, bulleted: false, rowSpan, columnSpan, rotated: false };
}
