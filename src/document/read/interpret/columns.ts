// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnMapping } from "../../../plan/column-role.ts";
import { assignRoles, type ColumnScores } from "./assign-roles.ts";
import { squash } from "./cell-text.ts";
import { evidenceOf } from "./evidence.ts";
import { columnCells, type Grid } from "./grid.ts";
import type { Header } from "./header-row.ts";
import { headingScores, mapRoles } from "./headings.ts";
import { type Role, stepRoles } from "./role.ts";

export type Columns = {
	readonly roles: readonly Role[];
	/** As printed; empty strings where the table has no header. */
	readonly headings: readonly string[];
	/** Another reading of the columns would fit nearly as well. */
	readonly unsure: boolean;
};

/** A stretch of a table under one header. */
export type Segment = {
	readonly grid: Grid;
	readonly header: Header | undefined;
	readonly rows: readonly number[];
};

const narrow = 0.06;
/** Outweighs whatever the cells of a column look like. */
const certain = 10;

/** What the columns hold, by their headings and by the cells of all segments that have these headings. */
export function columnsOf(segments: readonly Segment[], mapping: ColumnMapping = {}): Columns {
	const first = segments[0];
	const count = first?.grid.columnCount ?? 0;
	const scores = Array.from({ length: count }, (_, column) => columnScores(segments, column, mapping));
	const { roles, margin } = assignRoles(scores);
	const headings = Array.from({ length: count }, (_, column) => first?.header?.headings[column] ?? "");
	return {
		roles,
		headings,
		unsure: first?.header === undefined || margin < narrow,
	};
}

const noHeading = headingScores("");

function columnScores(segments: readonly Segment[], column: number, mapping: ColumnMapping): ColumnScores {
	const header = segments[0]?.header;
	const told = mappedRole(mapping, header?.headings[column] ?? "");
	if (told)
		return { heading: mapRoles((role) => (role === told ? certain : -certain)), evidence: noHeading, headed: true };
	const heading = header?.scores[column] ?? noHeading;
	const bodies = segments.map((segment) => segment.rows.map((row) => segment.grid.rows[row] ?? []));
	const narrowCells = bodies
		.flatMap((rows) => columnCells(rows, column))
		.filter((cell) => cell.columnSpan === 1 || cell.columnSpan < (segments[0]?.grid.columnCount ?? 0) / 2);
	const evidence = evidenceOf(
		narrowCells,
		bodies.reduce((sum, rows) => sum + rows.length, 0),
	);
	const headed = (header?.headings[column] ?? "") !== "" && Math.max(...Object.values(heading)) > 0.25;
	return { heading: mapRoles((role) => heading[role]), evidence, headed };
}

/** Headings are compared by their letters: the same column is not always broken at the same place. */
function mappedRole(mapping: ColumnMapping, heading: string): Role | undefined {
	const told = Object.entries(mapping).find(([printed]) => squash(printed) === squash(heading));
	return heading === "" ? undefined : told?.[1];
}

/** Whether columns say enough of a measure that only a heading or a row over the whole width names. */
export function isSheet({ roles }: Columns, name: string): boolean {
	const has = (role: Role) => roles.includes(role);
	const said = stepRoles.filter(has).length;
	return (
		!has("title") && !has("number") && (said >= 3 || (said === 2 && name !== "" && (has("content") || has("status"))))
	);
}

/** Whether columns of these roles make a plan: something is named, and something is said of it. */
export function isPlan({ roles, headings }: Columns): boolean {
	const has = (role: Role) => roles.includes(role);
	const named = has("title") || (has("content") && (has("number") || has("status")));
	const said = stepRoles.filter(has).length;
	if (headings.every((heading) => heading === "")) return named && has("status") && said >= 2;
	return (
		named && (said >= 2 || has("status") || (said === 1 && (roles.length <= 4 || (has("number") && has("title")))))
	);
}
