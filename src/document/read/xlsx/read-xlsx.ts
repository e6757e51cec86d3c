// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { WorkBook } from "@e965/xlsx";
import type { SourceDocument } from "../source.ts";
import { allTexts, readGrid } from "./grid.ts";
import { openWorkbook } from "./workbook.ts";

/**
 * Reads an Excel workbook: one table a sheet, with every sheet that is shown. Hidden sheets are kept as furniture.
 * @throws Unreadable `broken`, `bomb`, `encrypted`, or `too-large` for a sheet of more than 10,000 rows or 200 columns
 */
export function readXlsx(bytes: Uint8Array): SourceDocument {
	const workbook = openWorkbook(bytes);
	const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
	const sheetOf = (name: string) => workbook.Sheets[name] ?? {};
	const shown = workbook.SheetNames.filter((name) => !isHidden(workbook, name));
	const hidden = workbook.SheetNames.filter((name) => isHidden(workbook, name));
	const grids = shown.flatMap((name) => readGrid(name, sheetOf(name), date1904) ?? []);
	return {
		blocks: grids.map(({ table }) => table),
		title: workbook.Props?.Title?.trim() ?? "",
		furniture: [
			...grids.flatMap(({ unseen }) => unseen),
			...hidden.flatMap((name) => allTexts(name, sheetOf(name), date1904)),
		],
	};
}

function isHidden(workbook: WorkBook, name: string): boolean {
	return (workbook.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden ?? 0) > 0;
}
