// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { columnOf } from "./column-heading.ts";
import type { TextLine } from "./text-line.ts";

const FEWEST = 3;

/** Where a text shows no pages, the table's headings do: they were printed once on each. */
export function pagesByHeadings(lines: readonly TextLine[]): TextLine[] {
	const headings = lines.filter((line) => line.opens && columnOf(line.text) !== undefined);
	const first = headings[0]?.text;
	if (headings.filter((line) => line.text === first).length < FEWEST) return [...lines];
	let page = 1;
	let begun = false;
	return lines.map((line) => {
		if (line.opens && line.text === first) {
			page += begun ? 1 : 0;
			begun = true;
		}
		return { ...line, page };
	});
}
