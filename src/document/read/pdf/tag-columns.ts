// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { TagCell, TagTable } from "./tags.ts";

type PlacedTag = { readonly cell: TagCell; readonly row: number; readonly column: number };

export type TagGrid = { readonly columnCount: number; readonly cells: readonly PlacedTag[] };

/**
 * Finds the column of each tagged cell. Chromium leaves empty cells out of the tags but names the header cells of each
 * cell; LibreOffice writes every cell, so that counting is enough. Where neither holds, there is no answer.
 */
export function placeTags(table: TagTable): TagGrid | undefined {
	const counted = byCounting(table);
	if (counted.complete) return counted.grid;
	return byHeaders(table);
}

function byCounting(table: TagTable): { grid: TagGrid; complete: boolean } {
	const columnCount = usualLength(place(table, Infinity).taken);
	const { rows, taken } = place(table, columnCount);
	const whole = rows.map((own, row) => withOverleaf(own, table.rows[row]?.slice(own.length) ?? []));
	const complete = taken.every((row) => row.length === columnCount && Object.keys(row).length === columnCount);
	return {
		grid: { columnCount, cells: whole.flatMap((row, i) => row ?? rows[i] ?? []) },
		complete: complete && !whole.includes(undefined),
	};
}

/** Puts each row's cells into the columns that merged cells of rows above leave free, up to `columnCount`. */
function place(table: TagTable, columnCount: number): { rows: PlacedTag[][]; taken: boolean[][] } {
	const taken: boolean[][] = table.rows.map(() => []);
	const rows = table.rows.map((cells, row) => {
		const own: PlacedTag[] = [];
		let column = 0;
		for (const cell of cells) {
			while (taken[row]?.[column]) column++;
			if (column >= columnCount) break;
			own.push({ cell, row, column });
			occupy(taken, row, column, cell);
			column += cell.columnSpan;
		}
		return own;
	});
	return { rows, taken };
}

/** The number of columns that most rows have, merged cells of rows above counted in. */
function usualLength(taken: readonly (readonly boolean[])[]): number {
	const counts = Map.groupBy(taken, (row) => row.length);
	return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
}

/** LibreOffice tags a row that goes on overleaf with its second parts behind the first ones. */
function withOverleaf(own: readonly PlacedTag[], rest: readonly TagCell[]): PlacedTag[] | undefined {
	if (rest.length === 0) return [...own];
	const cut = own.filter(({ cell }) => cell.rowSpan === 1);
	if (cut.length !== rest.length) return undefined;
	return own.map((placed) => {
		const more = rest[cut.indexOf(placed)];
		return more
			? { ...placed, cell: { ...placed.cell, paragraphs: [...placed.cell.paragraphs, ...more.paragraphs] } }
			: placed;
	});
}

function occupy(taken: boolean[][], row: number, column: number, cell: TagCell): void {
	for (let r = row; r < Math.min(taken.length, row + cell.rowSpan); r++) {
		for (let c = column; c < column + cell.columnSpan; c++) (taken[r] as boolean[])[c] = true;
	}
}

function byHeaders(table: TagTable): TagGrid | undefined {
	const headerRow = table.rows.find((row) => row.length > 1 && row.every((cell) => cell.header));
	if (!headerRow || headerRow.some((cell) => cell.id === "")) return undefined;
	const columns = new Map<string, number>();
	let columnCount = 0;
	for (const cell of headerRow) {
		columns.set(cell.id, columnCount);
		columnCount += cell.columnSpan;
	}
	const cells: PlacedTag[] = [];
	for (const [row, line] of table.rows.entries()) {
		for (const cell of line) {
			const column = cell.header ? columns.get(cell.id) : firstColumn(cell, columns);
			if (column === undefined) return undefined;
			cells.push({ cell, row, column });
		}
	}
	return { columnCount, cells };
}

function firstColumn(cell: TagCell, columns: ReadonlyMap<string, number>): number | undefined {
	const found = cell.headers.flatMap((id) => columns.get(id) ?? []);
	return found.length === 0 ? undefined : Math.min(...found);
}
