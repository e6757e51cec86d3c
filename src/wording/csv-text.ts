// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Records as RFC 4180 text. */
export function csvText(records: readonly (readonly string[])[]): string {
	return records.map((record) => `${record.map(quoted).join(",")}\r\n`).join("");
}

/** A spreadsheet would run a text that begins like a formula (OWASP, CSV injection): an apostrophe makes it text. */
function quoted(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
