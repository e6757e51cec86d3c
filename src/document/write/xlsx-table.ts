// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { utils, write } from "@e965/xlsx";

/** A table with its headings; every cell is text. */
export type Table = {
	readonly name: string;
	readonly headings: readonly string[];
	readonly records: readonly (readonly string[])[];
};

/** Excel holds no longer text in a cell. */
const longestCell = 32_767;

/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A table as an Excel workbook. Cells are texts, never formulas, with their line breaks. */
export function writeXlsxTable({ name, headings, records }: Table): Uint8Array {
	const rows = [headings, ...records].map((record) =>
		record.map((text) => ({ t: "s", v: text.replace(impossible, "").slice(0, longestCell), z: "@" })),
	);
	const sheet = utils.aoa_to_sheet(rows);
	sheet["!cols"] = headings.map((heading, at) => ({ wch: widthOf(heading, records, at) }));
	sheet["!autofilter"] = {
		ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: records.length, c: headings.length - 1 } }),
	};
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31) || "1");
	return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }));
}

/** Wide enough for most of a column's texts, and never so wide that one column fills the screen. */
function widthOf(heading: string, records: readonly (readonly string[])[], at: number): number {
	const lengths = records.slice(0, 200).map((record) => record[at]?.length ?? 0);
	return Math.max(heading.length + 2, Math.min(60, Math.max(0, ...lengths)));
}
