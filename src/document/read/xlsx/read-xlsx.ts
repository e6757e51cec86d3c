// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { utils, type WorkBook } from "@e965/xlsx";
import { ROW_LIMIT, ROW_LIMIT_SHOWN } from "../row-limit.ts";
import type { SourceDocument, SourceTable } from "../source.ts";
import { Unreadable } from "../unreadable.ts";
import { allTexts, type Grid, readGrid, strayTexts } from "./grid.ts";
import { openWorkbook } from "./workbook.ts";

/**
 * Reads an Excel workbook: one table a sheet, with every sheet that is shown. Hidden sheets are kept as furniture.
 * @throws Unreadable `broken`, `bomb`, `encrypted`, or `too-large` for a sheet of more than 10,000 rows
 */
export function readXlsx(bytes: Uint8Array): SourceDocument {
	const workbook = openWorkbook(bytes);
	const grids = workbook.SheetNames.map((name) => gridOf(workbook, name));
	for (const grid of grids) refuseLongSheet(grid);
	const shown = grids.filter(({ name }) => !isHidden(workbook, name));
	const hidden = grids.filter(({ name }) => isHidden(workbook, name));
	return {
		blocks: shown.map(readGrid).filter((table): table is SourceTable => table !== undefined),
		title: workbook.Props?.Title?.trim() ?? "",
		furniture: [...shown.flatMap(strayTexts), ...hidden.flatMap(allTexts)],
	};
}

function gridOf(workbook: WorkBook, name: string): Grid {
	const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
	return { name, sheet: workbook.Sheets[name] ?? {}, date1904 };
}

function isHidden(workbook: WorkBook, name: string): boolean {
	return (workbook.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0;
}

function refuseLongSheet({ name, sheet }: Grid): void {
	const rows = utils.decode_range(sheet["!ref"] ?? "A1").e.r + 1;
	if (rows > ROW_LIMIT) throw new Unreadable("too-large", name, ROW_LIMIT_SHOWN);
}
