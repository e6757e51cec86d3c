// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { adoptLooseWords } from "./adopt-loose-words.ts";
import { markDisagreements, sharedWords } from "./choose-table.ts";
import type { Fragment } from "./fragment.ts";
import { mergeTables } from "./merge-tags.ts";
import { openTableFragments } from "./open-tables.ts";
import type { Page, Word } from "./page.ts";
import type { Region } from "./region.ts";
import { ruledFragment } from "./ruled-fragment.ts";
import { stitch } from "./stitch.ts";
import type { StitchedTable } from "./stitched-table.ts";
import { taggedTable } from "./tagged-table.ts";
import type { PageTags } from "./tags.ts";

export type PageContent = {
	readonly page: Page;
	readonly tags: PageTags;
	/** The parts of the page that lines frame. */
	readonly regions: readonly Region[];
	/** Without furniture. */
	readonly words: readonly Word[];
};

/**
 * Finds the tables of a document both ways, by its tags and by what is drawn, and compares them: tags that fit the
 * words' places are followed (they survive page breaks), and where lines say otherwise the cell is marked for review.
 */
export function findTables(contents: readonly PageContent[]): StitchedTable[] {
	const drawn = drawnTables(contents);
	const tagged = taggedTables(contents);
	for (const table of tagged) {
		const twins = drawn.filter((other) => sharedWords(other, table) > 0.5);
		for (const twin of twins) {
			if (twin.evidence === "ruled") markDisagreements(table, twin);
			drawn.splice(drawn.indexOf(twin), 1);
		}
	}
	return [...tagged, ...drawn, ...openTables(contents, [...tagged, ...drawn])];
}

/** What neither tags nor frames hold may still be a table. */
function openTables(contents: readonly PageContent[], others: readonly StitchedTable[]): StitchedTable[] {
	const held = new Set(others.flatMap((table) => table.cells.flatMap((cell) => cell.words)));
	const rest = contents.map(({ page, words }) => ({ page, words: words.filter((word) => !held.has(word)) }));
	return stitch(openTableFragments(rest), () => false);
}

function drawnTables(contents: readonly PageContent[]): StitchedTable[] {
	const fragments = contents.flatMap(({ page, words, regions }) =>
		regions.map((region) => ruledFragment(page, region, region.edges, words)),
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

function taggedTables(contents: readonly PageContent[]): StitchedTable[] {
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
	const tables = mergeTables(contents.map(({ tags }) => tags.tables)).flatMap(
		(tags) => taggedTable(tags, wordsByMark) ?? [],
	);
	const held = new Set(tables.flatMap((table) => table.cells.flatMap((cell) => cell.words)));
	const loose = contents.flatMap(({ words }) => words.filter((word) => !held.has(word)));
	for (const table of tables)
		adoptLooseWords(
			table,
			loose.filter((word) => word.page >= table.firstPage && word.page <= table.lastPage),
		);
	return tables;
}
