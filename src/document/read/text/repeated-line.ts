// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { columnOf } from "./column-heading.ts";
import { isHeadingRow } from "./heading-line.ts";
import type { TextLine } from "./text-line.ts";

const FEWEST_PAGES = 3;

/** A row of column headings repeats on pages as well, but says where the columns are. */
function isHeading(text: string): boolean {
	return /\S {2,}\S/u.test(text) || columnOf(text) !== undefined || isHeadingRow(text);
}

/** Lines that open or close several pages with the same words, numbers aside: running titles. */
export function repeatedLines(lines: readonly TextLine[]): Set<TextLine> {
	const pages = [...Map.groupBy(lines, (line) => line.page).values()];
	const edges = pages.flatMap((page) => [...new Set([page[0], page.at(-1)])].flatMap((line) => line ?? []));
	const same = Map.groupBy(
		edges.filter((line) => !isHeading(line.text)),
		(line) => line.text.replace(/\d+/gu, "0").replace(/\s+/gu, ""),
	);
	return new Set(
		[...same.values()].filter((group) => group.length >= FEWEST_PAGES && (group[0]?.text.length ?? 0) > 8).flat(),
	);
}
