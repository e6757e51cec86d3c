// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What a spreadsheet would run as a formula or cut off (OWASP, CSV injection), and what looks as if it had been mended already. */
const dangerous = /^'*[=+\-@\t\r\n]/;

/**
 * Makes a text harmless for spreadsheets: an apostrophe before it. One that is there already gets another, so that each text comes
 * back by taking away one (docs/decisions/0031-csv-without-formulas.md).
 */
const harmless = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text of a field as it was before it was made harmless. */
export function asWritten(field: string): string {
	return field.startsWith("'") && dangerous.test(field) ? field.slice(1) : field;
}

function quoted(text: string, separator: string): string {
	const safe = harmless(text);
	return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Records as RFC 4180 text, the headings first; with `;` as German Excel expects it. */
export function asCsv(records: readonly (readonly string[])[], separator: "," | ";" = ","): string {
	return records.map((record) => `${record.map((text) => quoted(text, separator)).join(separator)}\r\n`).join("");
}

// The mark by which Excel knows UTF-8.
const byteOrderMark = "\uFEFF";

/** The same as German Excel opens it with a double click. */
export function asExcelCsv(records: readonly (readonly string[])[]): string {
	return byteOrderMark + asCsv(records, ";");
}
