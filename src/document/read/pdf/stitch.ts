// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import { continuation, type Overleaf } from "./continuation.ts";
import { endsCells, type Fragment, type FragmentCell } from "./fragment.ts";
import type { Word } from "./page.ts";
import { clusterBy } from "./rulings.ts";
import type { StitchedCell, StitchedTable } from "./stitched-table.ts";

type Row = { readonly cells: readonly { readonly cell: FragmentCell; readonly rowSpan: number }[] };

/** Joins the parts of tables that go on over page breaks. `separated` tells whether text stands between two parts. */
export function stitch(
	fragments: readonly Fragment[],
	separated: (above: Fragment, below: Fragment) => boolean,
): StitchedTable[] {
	const leavesOpen = fragments.some(
		(fragment) => endsCells(fragment.evidence) && lastCells(fragment).some((cell) => !cell.closedBottom),
	);
	const tables: StitchedTable[] = [];
	let above: Fragment | undefined;
	for (const fragment of fragments) {
		const table = tables.at(-1);
		if (
			above &&
			table &&
			sameColumns(above, fragment) &&
			fragment.page <= above.page + 1 &&
			!separated(above, fragment)
		) {
			append(table, fragment, leavesOpen && endsCells(above.evidence));
		} else tables.push(begin(fragment));
		above = fragment;
	}
	return tables;
}

const sameColumns = (a: Fragment, b: Fragment): boolean =>
	a.edges.length === b.edges.length && a.edges.every((edge, i) => Math.abs(edge - (b.edges[i] ?? 0)) < 6);

function begin(fragment: Fragment): StitchedTable {
	const table: StitchedTable = {
		edges: fragment.edges,
		evidence: fragment.evidence,
		firstPage: fragment.page,
		lastPage: fragment.page,
		top: fragment.top,
		rowCount: 0,
		cells: [],
		joinedByText: false,
	};
	addRows(table, rowsOf(fragment));
	return table;
}

function append(table: StitchedTable, fragment: Fragment, leavesOpen: boolean): void {
	const rows = rowsOf(fragment);
	const repeated = repeatedHeader(table, rows);
	for (const cell of table.cells) if (cell.row < repeated) cell.header = true;
	const fresh = rows.slice(repeated);
	const onlyHead = table.rowCount <= repeated;
	const overleaf = onlyHead
		? undefined
		: continuation(lastRow(table), fresh[0]?.cells.map((entry) => entry.cell) ?? [], {
				page: fragment.page,
				leavesOpen,
				filled: (column) => fillRate(table, column),
			});
	addRows(table, fresh, overleaf);
	table.lastPage = fragment.page;
	table.joinedByText ||= !leavesOpen;
}

/** The rows of a page's part by the tops of its cells. */
function rowsOf(fragment: Fragment): Row[] {
	const tops = clusterBy(fragment.cells, (cell) => cell.top, 2.5).map((group) => group[0]?.top ?? 0);
	return tops.map((top) => ({
		cells: fragment.cells
			.filter((cell) => Math.abs(cell.top - top) <= 2.5)
			.map((cell) => ({
				cell,
				rowSpan: Math.max(1, tops.filter((t) => t > cell.top - 2 && t < cell.bottom - 3).length),
			})),
	}));
}

/** How many of the rows repeat the table's first ones. */
function repeatedHeader(table: StitchedTable, rows: readonly Row[]): number {
	let count = 0;
	while (count < Math.min(3, rows.length)) {
		const text = rows[count]?.cells.map(({ cell }) => plain(cell.words)).join("|") ?? "";
		const first = table.cells.filter((cell) => cell.row === count).map((cell) => plain(cell.words));
		if (text.replaceAll("|", "") === "" || text !== first.join("|")) break;
		count++;
	}
	return count;
}

const plain = (words: readonly Word[]): string =>
	words
		.toSorted((a, b) => a.page - b.page || Math.round(a.baseline - b.baseline) || a.left - b.left)
		.map((word) => word.text)
		.join("");

function addRows(table: StitchedTable, rows: readonly Row[], overleaf?: Overleaf): void {
	const offset = table.rowCount - (overleaf?.kind === "same-row" ? 1 : 0);
	rows.forEach((row, i) => {
		for (const { cell, rowSpan } of row.cells) {
			const open = i === 0 ? overleaf?.joins.get(cell.column) : undefined;
			if (open) goOn(open, cell, offset + rowSpan, overleaf?.doubts ?? []);
			else
				table.cells.push({
					...pick(cell),
					row: offset + i,
					rowSpan,
					words: [...cell.words],
					header: false,
					doubts: [...cell.doubts, ...(i === 0 ? (overleaf?.doubts ?? []) : [])],
				});
		}
	});
	table.rowCount = offset + rows.length;
}

const pick = ({ column, columnSpan, closedBottom }: FragmentCell) => ({ column, columnSpan, closedBottom });

function goOn(open: StitchedCell, cell: FragmentCell, end: number, doubts: readonly ReviewReason[]): void {
	open.words.push(...cell.words);
	open.rowSpan = Math.max(open.rowSpan, end - open.row);
	open.closedBottom = cell.closedBottom;
	open.doubts.push(...doubts);
}

function lastCells(fragment: Fragment): FragmentCell[] {
	return fragment.cells.filter((cell) => fragment.bottom - cell.bottom < 4);
}

/** The cells that reach the table's present end, by column. */
function lastRow(table: StitchedTable): StitchedCell[] {
	return table.cells.filter((cell) => cell.row + cell.rowSpan >= table.rowCount);
}

/** The share of the table's rows in which a column has text. */
function fillRate(table: StitchedTable, column: number): number {
	const cells = table.cells.filter((cell) => cell.column === column && !cell.header);
	return cells.length === 0 ? 0 : cells.filter((cell) => cell.words.length > 0).length / cells.length;
}
