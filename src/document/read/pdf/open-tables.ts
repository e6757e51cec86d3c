// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Fragment } from "./fragment.ts";
import { linesOf } from "./lines.ts";
import { openContent } from "./open-content.ts";
import { openFragments } from "./open-fragment.ts";
import { type OpenLayout, type OpenPage, openLayout, runsAcross } from "./open-layout.ts";
import type { Page, Ruling, Word } from "./page.ts";
import type { Band } from "./row-bands.ts";
import { ruledFragment } from "./ruled-fragment.ts";
import { mergeRulings } from "./rulings.ts";
import { statusBlocks } from "./status-blocks.ts";

/**
 * Finds a table that is not framed by lines: its columns by the gaps between words, its rows by horizontal lines and shaded
 * areas where they part the steps, otherwise by the gaps between them and by the statuses.
 */
export function openTableFragments(contents: readonly { page: Page; words: readonly Word[] }[]): Fragment[] {
	const found = openLayout(contents);
	if (!found) return [];
	const { layout, pages } = found;
	const zones = pages.map((page) => ({ ...page, zone: zoneOf(page, layout), rulings: rulingsOf(page.page) }));
	const drawn = zones.map(({ page, words, zone, rulings }) =>
		ruledFragment(page, regionOf(zone, layout, rulings), inZone(words, zone)),
	);
	if (hasLines(pages) && partsSteps(drawn, layout)) return drawn;
	const filled = zones.filter(({ zone }) => zone.bottom > zone.top);
	return openFragments(
		filled.map(({ zone, rulings, ...page }) => openContent(page, layout, zone, rulings)),
		layout,
	);
}

/** From the heading (or the head of the page) to the last line that keeps to the columns. */
function zoneOf({ page, lines }: OpenPage, { head, edges }: OpenLayout): Band {
	const below = page.number === head.page ? lines.filter((line) => line.top >= head.top - 1) : lines;
	const own = below.filter((line) => !runsAcross(line, edges));
	const last = own.at(-1);
	const first = below[0];
	if (!first || !last) return { top: 0, bottom: 0 };
	return { top: Math.min(first.top, head.page === page.number ? head.top : first.top) - 2, bottom: last.bottom + 3 };
}

/** Horizontal lines, and the upper and lower edges of shaded areas. */
function rulingsOf(page: Page): Ruling[] {
	const areas = page.areas.filter(([, top, , bottom]) => bottom - top < 0.9 * page.height);
	const edges = areas.flatMap(([left, top, right, bottom]) => [
		{ at: top, from: left, to: right },
		{ at: bottom, from: left, to: right },
	]);
	return [...page.rulings.horizontal.filter((ruling) => ruling.to - ruling.from > 12), ...edges];
}

function regionOf(zone: Band, { edges }: OpenLayout, rulings: readonly Ruling[]) {
	const horizontal = mergeRulings(rulings).filter((ruling) => ruling.at > zone.top - 8 && ruling.at < zone.bottom + 14);
	const heights = horizontal.map((ruling) => ruling.at);
	return {
		left: edges[0] ?? 0,
		right: edges.at(-1) ?? 0,
		top: Math.min(zone.top, ...heights),
		bottom: Math.max(zone.bottom, ...heights),
		horizontal,
		vertical: [],
		edges,
		limit: Infinity,
	};
}

/** Lines, and not only shaded areas, part the rows. */
const hasLines = (pages: readonly OpenPage[]): boolean => {
	const lines = pages.flatMap(({ page }) => page.rulings.horizontal).length;
	return lines >= pages.flatMap(({ page }) => page.areas).length;
};

const inZone = (words: readonly Word[], zone: Band): Word[] =>
	words.filter((word) => word.bottom > zone.top && word.top < zone.bottom);

/** Do the lines part the steps? They do when hardly any status cell holds two statuses. */
function partsSteps(fragments: readonly Fragment[], { roles }: OpenLayout): boolean {
	const column = roles.indexOf("status");
	const cells = fragments.flatMap((fragment) =>
		fragment.cells.filter((cell) => cell.column === column && cell.words.length > 0),
	);
	if (cells.length < 4) return false;
	const crowded = cells.filter((cell) => statusBlocks(linesOf(cell.words)).length > 1);
	return crowded.length <= 0.05 * cells.length;
}
