// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CellObject, type Range, utils, type WorkSheet } from "@e965/xlsx";
import type { Place } from "../../../plan/draft.ts";
import type { SourceCell, SourceTable } from "../source.ts";
import { shownValue } from "./shown-value.ts";

export type Grid = { readonly name: string; readonly sheet: WorkSheet; readonly date1904: boolean };

type Stray = { readonly text: string; readonly place: Place };

/** A sheet as a table: the whole of it, titles above the table included. Undefined where nothing is written in it. */
export function readGrid(grid: Grid): SourceTable | undefined {
	const covered = coveredPositions(grid.sheet);
	const cells = writtenCells(grid)
		.filter(({ row, column }) => !covered.has(key(row, column)))
		.map((written) => sourceCell(written, grid));
	if (!cells.some((cell) => cell.paragraphs.length > 0)) return undefined;
	const rowCount = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
	const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
	return { kind: "table", name: grid.name, rowCount, columnCount, cells, doubts: [] };
}

/** Text that a reader of the sheet does not see in a cell: remarks, and what merged cells cover. */
export function strayTexts(grid: Grid): Stray[] {
	const covered = coveredPositions(grid.sheet);
	return writtenCells(grid).flatMap((written) => {
		const place = placeOf(written, grid);
		const remarks = (written.cell.c ?? []).map((remark) => String(remark.t ?? ""));
		const hidden = covered.has(key(written.row, written.column)) ? [shownValue(written.cell, grid.date1904)] : [];
		return [...remarks, ...hidden].filter((text) => text.trim() !== "").map((text) => ({ text: text.trim(), place }));
	});
}

/** Every text of a sheet, for a sheet that is hidden as a whole. */
export function allTexts(grid: Grid): Stray[] {
	return writtenCells(grid)
		.map((written) => ({ text: shownValue(written.cell, grid.date1904).trim(), place: placeOf(written, grid) }))
		.filter(({ text }) => text !== "");
}

type Written = { readonly row: number; readonly column: number; readonly cell: CellObject };

function writtenCells({ sheet }: Grid): Written[] {
	const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
	return rows.flatMap((cells, row) => (cells ?? []).flatMap((cell, column) => (cell ? [{ row, column, cell }] : [])));
}

function sourceCell({ row, column, cell }: Written, grid: Grid): SourceCell {
	const { sheet } = grid;
	const merge = mergeAt(sheet, row, column);
	const unseen = sheet["!rows"]?.[row]?.hidden || sheet["!cols"]?.[column]?.hidden;
	return {
		row,
		column,
		rowSpan: merge ? merge.e.r - row + 1 : 1,
		columnSpan: merge ? merge.e.c - column + 1 : 1,
		paragraphs: paragraphsOf(shownValue(cell, grid.date1904)),
		places: [placeOf({ row, column, cell }, grid)],
		header: false,
		doubts: unseen ? ["cell-unsure"] : [],
	};
}

function placeOf({ row, column }: Written, { name }: Grid): Place {
	return { sheet: name, cell: utils.encode_cell({ r: row, c: column }) };
}

function paragraphsOf(text: string): string[] {
	return text
		.replaceAll("_x000D_", "")
		.split(/\r\n|\r|\n/)
		.map((line) => line.replace(/[\t ]+/g, " ").trim())
		.filter((line) => line !== "");
}

const merges = new WeakMap<WorkSheet, Map<number, Range>>();

function mergeAt(sheet: WorkSheet, row: number, column: number): Range | undefined {
	const known = merges.get(sheet) ?? indexMerges(sheet);
	merges.set(sheet, known);
	return known.get(key(row, column));
}

/** Merges by their first cell, cut to the rows and columns in use: whole columns may be merged. */
function indexMerges(sheet: WorkSheet): Map<number, Range> {
	const used = utils.decode_range(sheet["!ref"] ?? "A1");
	const inUse = (sheet["!merges"] ?? []).filter(({ s }) => s.r <= used.e.r && s.c <= used.e.c);
	return new Map(
		inUse.map(({ s, e }) => {
			const end = { r: Math.min(e.r, used.e.r), c: Math.min(e.c, used.e.c) };
			return [key(s.r, s.c), { s, e: end }];
		}),
	);
}

function coveredPositions(sheet: WorkSheet): Set<number> {
	const rows: unknown[][] = sheet["!data"] ?? [];
	const covered = new Set<number>();
	for (const { s, e } of indexMerges(sheet).values()) {
		for (let row = s.r; row <= Math.min(e.r, rows.length - 1); row++) {
			for (let column = s.c; column <= e.c; column++) covered.add(key(row, column));
		}
		covered.delete(key(s.r, s.c));
	}
	return covered;
}

function key(row: number, column: number): number {
	return row * 16_384 + column;
}
