// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnMapping } from "../../../plan/column-role.ts";
import { fieldName } from "./action-field.ts";
import { squash } from "./cell-text.ts";
import { type Columns, columnsOf, isPlan, isSheet, type Segment } from "./columns.ts";
import type { TableInContext } from "./context.ts";
import { isFigureTable } from "./figure-table.ts";
import { numberedTitle } from "./number.ts";
import type { PlanTable } from "./plan-table.ts";

type Part = {
	readonly segment: Segment;
	readonly table: TableInContext;
	readonly first: boolean;
};

/** The stretches of tables that state measures, in the order of the document. Tables with the same headings are read alike. */
export function planTables(tables: readonly TableInContext[], mapping: ColumnMapping = {}): readonly PlanTable[] {
	const parts = tables
		.flatMap((table) => table.cut.segments.map((segment, index): Part => ({ segment, table, first: index === 0 })))
		.filter(({ segment }) => !isFigureTable(segment));
	const columns = columnsByHeadings(parts, mapping);
	const heads = headingsThatNameFields(tables);
	const names = measureNames(parts, columns);
	const plans: PlanTable[] = [];
	for (const part of parts) {
		const own = columns.get(signature(part.segment));
		const last = plans.at(-1);
		const continued = last && continues(part, last) ? last.columns : undefined;
		const read = part.segment.header ? own : (continued ?? own);
		const name = names.get(part) ?? "";
		if (!read || (!continued && !isPlan(read) && !isSheet(read, name)) || part.segment.rows.length === 0) continue;
		plans.push({
			segment: part.segment,
			columns: read,
			name: continued ? "" : name,
			under: part.table.under.filter((text) => heads.has(text) && text !== name),
			continues: continued !== undefined,
			doubts: part.segment.grid.table.doubts,
		});
	}
	return plans;
}

/** Where columns name no measure, the heading above does; as long as it stands over one table only. */
function measureNames(parts: readonly Part[], columns: ReadonlyMap<string, Columns>): ReadonlyMap<Part, string> {
	const nameless = parts.filter((part) => {
		const roles = columns.get(signature(part.segment))?.roles ?? [];
		return part.segment.header && part.first && !roles.includes("title") && !roles.includes("number");
	});
	return new Map(nameless.map((part) => [part, nameAbove(part.table.under)]));
}

function nameAbove(under: readonly string[]): string {
	return under.findLast((text) => numberedTitle(text) && !fieldName(text).named) ?? under.at(-1) ?? "";
}

function columnsByHeadings(parts: readonly Part[], mapping: ColumnMapping): ReadonlyMap<string, Columns> {
	const groups = Map.groupBy(parts, (part) => signature(part.segment));
	return new Map(
		[...groups].map(([key, group]) => [
			key,
			columnsOf(
				group.map((part) => part.segment),
				mapping,
			),
		]),
	);
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
