// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { columnOf, leadingHeading } from "./column-heading.ts";
import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

/** A text that is two or more column headings in a row (`Nr. Maßnahme Termin`), as they come from one table row. */
function headingsInRow(text: string): number {
	let rest = text.trim();
	let count = 0;
	for (let next = leadingHeading(rest); rest !== "" && next !== undefined; next = leadingHeading(rest)) {
		rest = rest.slice(next.length).trim();
		count += 1;
	}
	return rest === "" ? count : 0;
}

export function isHeadingRow(text: string): boolean {
	return text.length <= 160 && headingsInRow(text) > 1;
}

/** The number of lines from `at` (1 to 3) that are column headings and nothing else, 0 for none. */
export function headingLines(lines: readonly TextLine[], at: number): number {
	for (let count = Math.min(3, lines.length - at); count > 0; count -= 1) {
		const window = lines.slice(at, at + count);
		if (window.slice(1).some((line) => line.opens)) continue;
		const text = joinLines(window.map((line) => line.text));
		if (text.length <= 160 && /^\p{L}/u.test(text) && (columnOf(text) !== undefined || headingsInRow(text) > 1))
			return count;
	}
	return 0;
}
