// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceBlock, SourceDocument } from "../source.ts";
import { placesOf, toSourceTable } from "./cell-paragraphs.ts";
import { findTables } from "./find-tables.ts";
import { removeFurniture } from "./furniture.ts";
import { type Line, linesOf, textOf } from "./lines.ts";
import type { Page, Word } from "./page.ts";
import { paragraphBlocks } from "./paragraph-blocks.ts";
import { regionsOf } from "./region.ts";
import type { StitchedTable } from "./stitched-table.ts";
import type { PageTags } from "./tags.ts";
import { learnWrapping } from "./wrapping.ts";

type Placed = { readonly block: SourceBlock; readonly page: number; readonly top: number };

/** Puts a document together from its pages: furniture aside, tables found, the rest as paragraphs, in reading order. */
export function assemble(pages: readonly { page: Page; tags: PageTags }[], title: string): SourceDocument {
	const regions = regionsOf(pages.map(({ page }) => page));
	const { words, furniture } = removeFurniture(
		pages.map(({ page }) => page),
		regions,
	);
	const contents = pages.map(({ page, tags }) => ({
		page,
		tags,
		regions: regions.get(page.number) ?? [],
		words: words.get(page.number) ?? [],
	}));
	const all = contents.flatMap((content) => content.words);
	const lines = contents.map((content) => linesOf(content.words));
	const wrapping = learnWrapping(lines.flat());
	const tables = findTables(contents);
	const held = new Set<Word>(tables.flatMap((table) => table.cells.flatMap((cell) => cell.words)));
	const headings = new Map(pages.flatMap(({ tags }) => [...tags.headings]));
	const [heads, rest] = partRepeatedHeads(
		all.filter((word) => !held.has(word)),
		tables,
	);
	const placed: Placed[] = [
		...tables.map((table) => ({ block: toSourceTable(table, wrapping), page: table.firstPage, top: table.top })),
		...paragraphBlocks(rest, headings, usualSize(all), wrapping),
	];
	return {
		blocks: placed.toSorted((a, b) => a.page - b.page || a.top - b.top).map(({ block }) => block),
		pages: pages.length,
		text: lines.map((page) => page.map(textOf).join("\n")).join("\f"),
		title,
		furniture: [...furniture, ...heads].flatMap((line) =>
			placesOf(line.words).map((place) => ({ text: textOf(line), place })),
		),
	};
}

/** Table headings that a later page repeats are furniture; what is left is text. */
function partRepeatedHeads(words: readonly Word[], tables: readonly StitchedTable[]): [Line[], Word[]] {
	const labels = tables.map(
		(table) =>
			new Set(
				table.cells
					.filter((cell) => cell.header || cell.row === 0)
					.flatMap((cell) => cell.words.map((word) => word.text)),
			),
	);
	const heads = linesOf(words).filter((line) =>
		tables.some(
			(table, i) =>
				line.page > table.firstPage &&
				line.page <= table.lastPage &&
				line.words.every((word) => labels[i]?.has(word.text)),
		),
	);
	const gone = new Set(heads.flatMap((line) => line.words));
	return [heads, words.filter((word) => !gone.has(word))];
}

/** The size in which most words are set. */
function usualSize(words: readonly Word[]): number {
	const sizes = words.map((word) => word.size).sort((a, b) => a - b);
	return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
