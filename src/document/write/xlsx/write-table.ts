// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { columnName } from "./sheet-xml.ts";
import { sheetName, writeWorkbook } from "./write-workbook.ts";

/** A table with its headings; every cell is text. */
export type Table = {
	readonly name: string;
	readonly headings: readonly string[];
	readonly records: readonly (readonly string[])[];
};

/** A table as an Excel file with filters and a head that stays. */
export function writeTable({ name, headings, records }: Table): Uint8Array {
	const columns = headings.map((heading, at) => ({ width: widthOf(heading, records, at) }));
	const head = { cells: headings.map((value) => ({ value, style: "head" as const })) };
	const rows = records.map((record) => ({ cells: record.map((value) => ({ value, style: "cell" as const })) }));
	const filter = `A1:${columnName(headings.length - 1)}${records.length + 1}`;
	return writeWorkbook({
		...{ title: name, language: "de-DE" },
		sheets: [{ name: sheetName(name), columns, rows: [head, ...rows], frozenRows: 1, filter }],
	});
}

/** Wide enough for most of a column's texts, and never so wide that one column fills the screen. */
function widthOf(heading: string, records: readonly (readonly string[])[], at: number): number {
	const lengths = records.slice(0, 200).map((record) => record[at]?.length ?? 0);
	return Math.max(heading.length + 4, Math.min(60, Math.max(0, ...lengths)));
}
