// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { adoptLooseWords } from "./adopt-loose-words.ts";
import { markDisagreements, sharedWords } from "./choose-table.ts";
import type { CleanPage } from "./clean-pages.ts";
import type { Fragment } from "./fragment.ts";
import { mergeTables } from "./merge-tags.ts";
import { openTableFragments } from "./open-tables.ts";
import type { Word } from "./page.ts";
import { partRepeatedHeads } from "./repeated-heads.ts";
import { ruledFragment } from "./ruled-fragment.ts";
import { stitch } from "./stitch.ts";
import type { StitchedTable } from "./stitched-table.ts";
import { taggedTable } from "./tagged-table.ts";
import type { PageTags } from "./tags.ts";

/** Reads the tags of a page, counted from 1. They cost time, since each page's tags hold its whole table. */
export type TagSource = (page: number) => Promise<PageTags>;

/** Longer documents are read by their lines alone: the time for tags grows with the square of the pages. */
const mostTaggedPages = 100;

type Found = { readonly tables: readonly StitchedTable[]; readonly headings: ReadonlyMap<string, number> };

/**
 * Finds the tables of a document both ways, by its tags and by what is drawn, and compares them. Where lines leave nothing
 * open, some pages are compared and the lines are followed. Elsewhere tags that fit the words' places are followed (they
 * survive page breaks), and where lines say otherwise the cell is marked for review.
 */
export async function findTables(pages: readonly CleanPage[], tagsOf: TagSource): Promise<Found> {
	const drawn = drawnTables(pages);
	if (pages.length > mostTaggedPages) return { tables: withOpen(drawn, pages), headings: new Map() };
	const sample = isConclusive(drawn, pages) ? samplePages(drawn) : [];
	if (sample.length > 0) {
		const tags = await Promise.all(sample.map(tagsOf));
		const asked = pages.filter(({ page }) => sample.includes(page.number));
		if (agree(taggedTables(asked, tags), drawn)) return { tables: withOpen(drawn, pages), headings: headingsOf(tags) };
	}
	const tags: PageTags[] = [];
	for (const { page } of pages) tags.push(await tagsOf(page.number));
	const tagged = taggedTables(pages, tags);
	adoptAll(tagged, pages);
	return { tables: withOpen(compared(tagged, drawn), pages), headings: headingsOf(tags) };
}

const headingsOf = (tags: readonly PageTags[]): Map<string, number> =>
	new Map(tags.flatMap(({ headings }) => [...headings]));

/** Do lines frame nearly every word, and did no page break leave a doubt? */
function isConclusive(drawn: readonly StitchedTable[], pages: readonly CleanPage[]): boolean {
	const cells = drawn.flatMap((table) => (table.evidence === "ruled" && !table.joinedByText ? table.cells : []));
	const held = cells.reduce((sum, cell) => sum + cell.words.length, 0);
	const all = pages.reduce((sum, { words }) => sum + words.length, 0);
	return held > 0.85 * all && cells.every((cell) => cell.doubts.length === 0);
}

/** The first two pages of the longest table and its last one; none where that would be nearly all. */
function samplePages(drawn: readonly StitchedTable[]): number[] {
	const longest = drawn.reduce((a, b) => (b.lastPage - b.firstPage > a.lastPage - a.firstPage ? b : a));
	const { firstPage, lastPage } = longest;
	return lastPage - firstPage < 5 ? [] : [firstPage, firstPage + 1, lastPage];
}

function agree(tagged: readonly StitchedTable[], drawn: readonly StitchedTable[]): boolean {
	if (tagged.length === 0) return false;
	for (const table of tagged) {
		for (const twin of drawn) if (sharedWords(table, twin) > 0.5) markDisagreements(table, twin);
	}
	return tagged.every((table) => table.cells.every((cell) => cell.doubts.length === 0));
}

/** Follows the tags of a table where there are any that fit, and marks what the lines say otherwise. */
function compared(tagged: readonly StitchedTable[], drawn: readonly StitchedTable[]): StitchedTable[] {
	const untagged = drawn.filter((twin) => {
		const table = tagged.find((other) => sharedWords(twin, other) > 0.5);
		if (table && twin.evidence === "ruled") markDisagreements(table, twin);
		return table === undefined;
	});
	return [...tagged, ...untagged];
}

/** What neither tags nor frames hold may still be a table. */
function withOpen(tables: readonly StitchedTable[], pages: readonly CleanPage[]): StitchedTable[] {
	const held = new Set(tables.flatMap((table) => table.cells.flatMap((cell) => cell.words)));
	const rest = pages.map(({ page, words }) => {
		const [, text] = partRepeatedHeads(
			words.filter((word) => !held.has(word)),
			tables,
		);
		return { page, words: text };
	});
	return [...tables, ...stitch(openTableFragments(rest), () => false)];
}

function drawnTables(contents: readonly CleanPage[]): StitchedTable[] {
	const fragments = contents.flatMap(({ page, words, regions }) =>
		regions.map((region) => ruledFragment(page, region, words)),
	);
	const byPage = new Map(contents.map(({ page, words }) => [page.number, words]));
	return stitch(fragments, (above, below) => separated(above, below, byPage)).filter((table) => table.cells.length > 1);
}

/** Text between two parts of a table means that they are two tables. */
function separated(above: Fragment, below: Fragment, words: ReadonlyMap<number, readonly Word[]>): boolean {
	const between = (page: number, from: number, to: number) =>
		(words.get(page) ?? []).some((word) => word.top > from && word.bottom < to);
	if (above.page === below.page) return between(above.page, above.bottom, below.top);
	const goesOn = above.cells.some((cell) => !cell.closedBottom);
	return (!goesOn && between(above.page, above.bottom, Infinity)) || between(below.page, -Infinity, below.top);
}

function taggedTables(contents: readonly CleanPage[], tags: readonly PageTags[]): StitchedTable[] {
	const wordsByMark = new Map<string, Word[]>();
	for (const { words } of contents) {
		for (const word of words) {
			if (word.mark === "") continue;
			const key = `${word.page}/${word.mark}`;
			const list = wordsByMark.get(key);
			if (list) list.push(word);
			else wordsByMark.set(key, [word]);
		}
	}
	return mergeTables(tags.map((page) => page.tables)).flatMap((table) => taggedTable(table, wordsByMark) ?? []);
}

/** Gives words without a tag to the empty cells at their place. */
function adoptAll(tables: readonly StitchedTable[], pages: readonly CleanPage[]): void {
	const held = new Set(tables.flatMap((table) => table.cells.flatMap((cell) => cell.words)));
	const loose = pages.flatMap(({ words }) => words.filter((word) => !held.has(word)));
	for (const table of tables) {
		adoptLooseWords(
			table,
			loose.filter((word) => word.page >= table.firstPage && word.page <= table.lastPage),
		);
	}
}
