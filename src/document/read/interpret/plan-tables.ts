// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { fieldName } from "./action-field.ts";
import { squash } from "./cell-text.ts";
import { type Columns, columnsOf, isPlan, type Segment } from "./columns.ts";
import type { TableInContext } from "./context.ts";
import type { PlanTable } from "./plan-table.ts";

type Part = {
	readonly segment: Segment;
	readonly table: TableInContext;
	readonly first: boolean;
};

/** The stretches of tables that state measures, in the order of the document. Tables with the same headings are read alike. */
export function planTables(tables: readonly TableInContext[]): readonly PlanTable[] {
	const parts = tables.flatMap((table) =>
		table.cut.segments.map((segment, index): Part => ({ segment, table, first: index === 0 })),
	);
	const columns = columnsByHeadings(parts);
	const heads = headingsThatNameFields(tables);
	const plans: PlanTable[] = [];
	for (const part of parts) {
		const own = columns.get(signature(part.segment));
		const last = plans.at(-1);
		const continued = last && continues(part, last) ? last.columns : undefined;
		const read = part.segment.header ? own : (continued ?? own);
		if (!read || (!continued && !isPlan(read)) || part.segment.rows.length === 0) continue;
		plans.push({
			segment: part.segment,
			columns: read,
			under: part.first ? part.table.under.filter((text) => heads.has(text)) : [],
			continues: continued !== undefined,
			doubts: part.segment.grid.table.doubts,
		});
	}
	return plans;
}

function columnsByHeadings(parts: readonly Part[]): ReadonlyMap<string, Columns> {
	const groups = Map.groupBy(parts, (part) => signature(part.segment));
	return new Map([...groups].map(([key, group]) => [key, columnsOf(group.map((part) => part.segment))]));
}

function signature({ header, grid }: Segment): string {
	return header ? header.headings.map(squash).join("|") : `none:${grid.columnCount}`;
}

/** A table without a header goes on with the one before where it has as many columns. */
function continues({ segment }: Part, last: PlanTable): boolean {
	const before = last.segment.grid;
	return (
		segment.header === undefined &&
		segment.grid.table.columnCount === before.table.columnCount &&
		segment.grid.columnCount <= before.columnCount
	);
}

/** Headings count as action fields where they call themselves so, or where several tables stand under different ones. */
function headingsThatNameFields(tables: readonly TableInContext[]): ReadonlySet<string> {
	const all = new Set(tables.flatMap((table) => table.under));
	const shared = (text: string) => tables.length > 1 && tables.every((table) => table.under.includes(text));
	const varied = new Set(tables.map((table) => table.under.at(-1) ?? "")).size > 1;
	return new Set([...all].filter((text) => fieldName(text).named || (varied && !shared(text))));
}
