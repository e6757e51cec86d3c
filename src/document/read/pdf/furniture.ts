// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Line, linesOf, textOf } from "./lines.ts";
import { artifact, type Page, type Word } from "./page.ts";
import type { Region } from "./region.ts";
import { findTableHead } from "./table-head.ts";

/** Headers and footers stand in these shares of a page's height, at its head and its foot. */
const margin = 0.14;

export type Cleaned = { readonly words: ReadonlyMap<number, readonly Word[]>; readonly furniture: readonly Line[] };

/**
 * Takes headers, footers and page numbers away: what the producer marks as such, and lines in the margins that say the
 * same on most pages at the same height (numbers may differ). Repeated table headings are no furniture.
 */
export function removeFurniture(pages: readonly Page[], regions: ReadonlyMap<number, readonly Region[]>): Cleaned {
	const linesByPage = pages.map((page) => marginLines(page, regions.get(page.number) ?? []));
	const seen = new Map<string, number>();
	for (const lines of linesByPage) for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	const furniture: Line[] = [];
	const words = new Map<number, readonly Word[]>();
	pages.forEach((page, i) => {
		const repeated = (linesByPage[i] ?? []).filter((line) =>
			isFurniture(line, seen.get(keyOf(line)) ?? 0, pages.length),
		);
		const marked = page.words.filter((word) => word.mark === artifact && !word.turned && inMargin(word, page));
		const gone = new Set<Word>([...repeated.flatMap((line) => line.words), ...marked]);
		furniture.push(...linesOf([...gone]));
		words.set(
			page.number,
			page.words.filter((word) => !gone.has(word)),
		);
	});
	return { words, furniture };
}

const inMargin = (word: Word, page: Page): boolean =>
	word.bottom < margin * page.height || word.top > (1 - margin) * page.height;

/** Lines in the margins that belong to no table. */
function marginLines(page: Page, regions: readonly Region[]): Line[] {
	const lines = linesOf(page.words.filter((word) => !word.turned && inMargin(word, page)));
	const head = new Set(findTableHead(lines)?.lines);
	return lines.filter(
		(line) => !head.has(line) && !regions.some((region) => line.baseline > region.top && line.top < region.bottom),
	);
}

const keyOf = (line: Line): string => `${textOf(line).replace(/\d+/g, "#")}@${Math.round(line.baseline / 4)}`;

function isFurniture(line: Line, times: number, pages: number): boolean {
	const text = textOf(line);
	if (/^(Seite|S\.|Page)?\s*\d+\s*((von|\/|of)\s*\d+)?$/i.test(text) && pages > 1) return true;
	return pages > 1 && times >= Math.max(2, 0.6 * (pages - 1));
}
