// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import type { Place } from "../../../plan/draft.ts";
import { ROW_LIMIT, ROW_LIMIT_SHOWN } from "../row-limit.ts";
import { Unreadable } from "../unreadable.ts";
import { shownValue } from "./shown-value.ts";

/** A cell in which something is written, or on which a remark hangs. Row and column are counted from 0. */
export type WrittenCell = {
	readonly row: number;
	readonly column: number;
	readonly text: string;
	readonly remarks: readonly string[];
	readonly place: Place;
};

const COLUMN_LIMIT = 200;

/**
 * The cells of a sheet, row by row. Cells that are only formatted are none: sheets are often coloured to their last row.
 * @throws Unreadable `too-large` with the sheet's name
 */
export function writtenCells(sheet: WorkSheet, name: string, date1904: boolean): WrittenCell[] {
	const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
	const written: WrittenCell[] = [];
	// The arrays have holes, and a cell in the last column of a sheet makes holes by the thousand.
	for (const [row, cells] of Object.entries(rows)) {
		for (const [column, cell] of Object.entries(cells ?? [])) {
			const found = cell && writtenCell(cell, Number(row), Number(column), name, date1904);
			if (found) written.push(found);
		}
	}
	for (const { row, column } of written) {
		if (row >= ROW_LIMIT) throw new Unreadable("too-large", name, ROW_LIMIT_SHOWN);
		if (column >= COLUMN_LIMIT) throw new Unreadable("too-large", name, `${COLUMN_LIMIT} Spalten/columns`);
	}
	return written;
}

function writtenCell(
	cell: CellObject,
	row: number,
	column: number,
	sheet: string,
	date1904: boolean,
): WrittenCell | undefined {
	const text = shownValue(cell, date1904);
	const remarks = (cell.c ?? []).map((remark) => String(remark.t ?? "").trim()).filter((remark) => remark !== "");
	if (text.trim() === "" && remarks.length === 0) return undefined;
	return { row, column, text, remarks, place: { sheet, cell: utils.encode_cell({ r: row, c: column }) } };
}
