// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Layout, Role } from "./layout.ts";
import { type PrintCell, type PrintRow, plainCell } from "./print-table.ts";

/** The words over a group of columns in a header of two lines. */
const GROUPS: { readonly [role in Role]?: string } = {
	number: "Maßnahme",
	title: "Maßnahme",
	content: "Maßnahme",
	responsibility: "Planung",
	lead: "Planung",
	participants: "Planung",
	term: "Planung",
	status: "Berichterstattung",
	description: "Berichterstattung",
};

/** The header row of a layout's table, or its two rows with group cells above. */
export function headerRows(layout: Layout): PrintRow[] {
	if (layout.header === "single") return [row(layout.columns.map((role) => cell(layout, role, 1)))];
	const upper: PrintCell[] = [];
	const lower: PrintCell[] = [];
	for (const run of groupRuns(layout.columns)) {
		const [role] = run;
		if (run.length === 1 && role) upper.push(cell(layout, role, 2));
		else if (role) {
			upper.push({
				...cell(layout, role, 1),
				lines: [GROUPS[role] ?? ""],
				columnSpan: run.length,
			});
			lower.push(...run.map((one) => cell(layout, one, 1)));
		}
	}
	return [row(upper), row(lower)];
}

function groupRuns(columns: readonly Role[]): Role[][] {
	const runs: Role[][] = [];
	for (const role of columns) {
		const last = runs.at(-1);
		const before = last?.[0];
		if (last && before && GROUPS[before] !== undefined && GROUPS[before] === GROUPS[role]) last.push(role);
		else runs.push([role]);
	}
	return runs;
}

function cell(layout: Layout, role: Role, rowSpan: number): PrintCell {
	return plainCell(role, [layout.headings[role]], rowSpan);
}

function row(cells: readonly PrintCell[]): PrintRow {
	return { cells, kind: "header", first: false };
}
