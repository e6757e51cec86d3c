// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A spreadsheet would run a text that begins like a formula (OWASP, CSV injection): an apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function quoted(text: string, separator: string): string {
	const safe = harmless(text);
	return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Records as RFC 4180 text, the headings first; with `;` as German Excel expects it. */
export function asCsv(records: readonly (readonly string[])[], separator: "," | ";" = ","): string {
	return records.map((record) => `${record.map((text) => quoted(text, separator)).join(separator)}\r\n`).join("");
}
