// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { gridRulings, gridWords, noTags, pageOf } from "../../../../test/pdf/page-of.ts";
import { cleanPages } from "./clean-pages.ts";
import { findTables } from "./find-tables.ts";

const rows = "Nr.|Inhalt|Status\nW.1|Der Weg|geplant\nW.2|Die Bank|umgesetzt";

const pagesOf = (count: number) =>
	cleanPages(
		Array.from({ length: count }, (_, i) => pageOf(gridWords(rows), { number: i + 1, rulings: gridRulings(rows) })),
	).pages;

async function pagesAsked(count: number): Promise<number[]> {
	const asked: number[] = [];
	await findTables(pagesOf(count), async (page) => {
		asked.push(page);
		return noTags;
	});
	return asked;
}

test("the tags of every page are read where lines do not tell how a table goes on", async () => {
	expect(await pagesAsked(3)).toEqual([1, 2, 3]);
});

test("a document of more than a hundred pages is read by its lines alone", async () => {
	expect(await pagesAsked(101)).toEqual([]);
	const { tables } = await findTables(pagesOf(101), async () => noTags);
	expect(tables.flatMap((table) => table.cells.flatMap((cell) => cell.words.map((word) => word.text)))).toContain(
		"Bank",
	);
});
