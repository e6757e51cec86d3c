// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceBlock, SourceDocument } from "../source.ts";
import { placesOf, toSourceTable } from "./cell-paragraphs.ts";
import { cleanPages } from "./clean-pages.ts";
import { findTables, type TagSource } from "./find-tables.ts";
import { linesOf, textOf } from "./lines.ts";
import type { Page, Word } from "./page.ts";
import { paragraphBlocks } from "./paragraph-blocks.ts";
import { partRepeatedHeads } from "./repeated-heads.ts";
import { learnWrapping } from "./wrapping.ts";

type Placed = { readonly block: SourceBlock; readonly page: number; readonly top: number };

/** Puts a document together from its pages: furniture aside, tables found, the rest as paragraphs, in reading order. */
export async function assemble(pages: readonly Page[], tags: TagSource, title: string): Promise<SourceDocument> {
	const { pages: contents, furniture } = cleanPages(pages);
	const { tables, headings } = await findTables(contents, tags);
	const all = contents.flatMap((content) => content.words);
	const lines = contents.map((content) => linesOf(content.words));
	const wrapping = learnWrapping(lines.flat());
	const held = new Set<Word>(tables.flatMap((table) => table.cells.flatMap((cell) => cell.words)));
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

/** The size in which most words are set. */
function usualSize(words: readonly Word[]): number {
	const sizes = words.map((word) => word.size).sort((a, b) => a - b);
	return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
