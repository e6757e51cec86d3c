// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { utils, type WorkSheet } from "@e965/xlsx";
import type { SourceCell, SourceDocument, SourceTable } from "../source.ts";
import { type Merges, readMerges } from "./merge.ts";
import { type WrittenCell, writtenCells } from "./written-cell.ts";

type Furniture = SourceDocument["furniture"];

/** A sheet as a table, titles above the table included, and the texts that one does not see in its cells. */
export type Grid = { readonly table: SourceTable; readonly unseen: Furniture };

/** Undefined where nothing is written in the sheet. */
export function readGrid(name: string, sheet: WorkSheet, date1904: boolean): Grid | undefined {
	const written = writtenCells(sheet, name, date1904);
	if (written.length === 0) return undefined;
	const rowCount = written.reduce((most, { row }) => Math.max(most, row + 1), 0);
	const columnCount = written.reduce((most, { column }) => Math.max(most, column + 1), 0);
	const merges = readMerges(sheet, rowCount, columnCount);
	const seen = written.filter(({ row, column }) => !merges.covers(row, column));
	const cells = [...seen, ...emptyMerges(merges, seen, name)]
		.map((cell) => sourceCell(cell, sheet, merges))
		.toSorted((a, b) => a.row - b.row || a.column - b.column);
	return {
		table: { kind: "table", name, rowCount, columnCount, cells, doubts: [] },
		unseen: written.flatMap((cell) => unseenTexts(cell, merges)),
	};
}

/** Every text of a sheet, for a sheet that is hidden as a whole. */
export function allTexts(name: string, sheet: WorkSheet, date1904: boolean): Furniture {
	return writtenCells(sheet, name, date1904).flatMap(({ text, remarks, place }) =>
		[text, ...remarks].filter((one) => one.trim() !== "").map((one) => ({ text: one.trim(), place })),
	);
}

/** Merged cells in which nothing stands: their extent tells what belongs together. */
function emptyMerges({ ranges }: Merges, seen: readonly WrittenCell[], sheet: string): WrittenCell[] {
	const known = new Set(seen.map(({ row, column }) => utils.encode_cell({ r: row, c: column })));
	return ranges
		.map(({ s }) => ({ row: s.r, column: s.c, cell: utils.encode_cell(s) }))
		.filter(({ cell }) => !known.has(cell))
		.map(({ row, column, cell }) => ({ row, column, text: "", remarks: [], place: { sheet, cell } }));
}

function sourceCell({ row, column, text, place }: WrittenCell, sheet: WorkSheet, merges: Merges): SourceCell {
	const merge = merges.at(row, column);
	const hidden = sheet["!rows"]?.[row]?.hidden || sheet["!cols"]?.[column]?.hidden;
	return {
		row,
		column,
		rowSpan: merge ? merge.e.r - row + 1 : 1,
		columnSpan: merge ? merge.e.c - column + 1 : 1,
		paragraphs: paragraphsOf(text),
		places: [place],
		header: false,
		doubts: hidden ? ["cell-unsure"] : [],
	};
}

/** Remarks, and what merged cells cover. */
function unseenTexts({ row, column, text, remarks, place }: WrittenCell, merges: Merges): Furniture {
	const covered = merges.covers(row, column) && text.trim() !== "" ? [text.trim()] : [];
	return [...remarks, ...covered].map((one) => ({ text: one, place }));
}

function paragraphsOf(text: string): string[] {
	return text
		.replaceAll("_x000D_", "")
		.split(/\r\n|\r|\n/)
		.map((line) => line.replace(/[\t ]+/g, " ").trim())
		.filter((line) => line !== "");
}
