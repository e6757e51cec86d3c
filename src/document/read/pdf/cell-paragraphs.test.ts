// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { fragmentOf, words } from "../../../../test/pdf/page-of.ts";
import { placesOf, toSourceTable } from "./cell-paragraphs.ts";
import { paragraphBlocks } from "./paragraph-blocks.ts";
import { stitch } from "./stitch.ts";

const nothingLearnt = { vocabulary: new Set<string>() };

const cellsOf = (text: string) => {
	const [table] = stitch([fragmentOf(text)], () => false);
	if (!table) throw new Error("no table");
	return toSourceTable(table, nothingLearnt).cells;
};

describe("cells", () => {
	test("join lines at the edge that their column's text reaches, not at the cell's", () => {
		const [table] = stitch([fragmentOf("a|x\nb|x")], () => false);
		const [first, , second] = table?.cells ?? [];
		first?.words.splice(0, 1, ...words("Das Amt\nberät", 54, 112));
		second?.words.splice(0, 1, ...words("Das Jugendamt", 54, 152));
		const joined = table && toSourceTable(table, nothingLearnt).cells[0]?.paragraphs;
		expect(joined).toEqual(["Das Amt", "berät"]);
		second?.words.splice(1);
		expect(table && toSourceTable(table, nothingLearnt).cells[0]?.paragraphs).toEqual(["Das Amt berät"]);
	});

	test("over several columns say nothing about where a column's lines are wrapped", () => {
		const part = fragmentOf("a|b\nW.1|x");
		const wide = { ...part.cells[0], columnSpan: 2, words: words("Ein Abschnitt über alle Spalten hinweg", 54, 112) };
		const own = { ...part.cells[3], words: words("Das Amt\nberät alle", 154, 152) };
		const [table] = stitch([{ ...part, cells: [wide, part.cells[2], own] as typeof part.cells }], () => false);
		expect(table && toSourceTable(table, nothingLearnt).cells[2]?.paragraphs).toEqual(["Das Amt berät alle"]);
	});

	test("in which a word was joined on suspicion are to be looked at", () => {
		const [table] = stitch([fragmentOf("a|x")], () => false);
		table?.cells[0]?.words.splice(0, 1, ...words("Quartiersmanage\nment", 54, 112));
		expect(table && toSourceTable(table, nothingLearnt).cells.map((cell) => cell.doubts)).toEqual([
			["word-joined"],
			[],
		]);
	});

	test("without words are there all the same, without a place", () => {
		expect(cellsOf("W.1|")[1]).toMatchObject({ column: 1, paragraphs: [], places: [] });
	});
});

test("a place is one box for each page, rounded to a tenth", () => {
	const own = [...words("Das Amt", 54.04, 112), ...words("berät", 54, 60, { page: 2 })];
	expect(placesOf(own)).toEqual([
		{ page: 1, box: [54, 104, 87, 114] },
		{ page: 2, box: [54, 52, 79, 62] },
	]);
});

describe("text outside of tables", () => {
	const blocksOf = (own: ReturnType<typeof words>, headings = new Map<string, number>()) =>
		paragraphBlocks(own, headings, 10, nothingLearnt).map(({ block }) => [block.level, block.text]);

	test("is headings by the size of type or by their tags, else paragraphs", () => {
		const own = [
			...words("Fachplan", 50, 60, { size: 16 }),
			...words("Ziele", 50, 100, { size: 12 }),
			...words("Wege", 50, 140, { mark: "7" }),
			...words("Der Bericht", 50, 180),
		];
		expect(blocksOf(own, new Map([["1/7", 3]]))).toEqual([
			[1, "Fachplan"],
			[2, "Ziele"],
			[3, "Wege"],
			[0, "Der Bericht"],
		]);
	});

	test("joins wrapped lines, and parts what stands apart or on another page", () => {
		const own = [
			...words("Der Bericht nennt alle\nWege", 50, 100),
			...words("Die Bank steht im Park", 50, 140),
			...words("seit 2024", 50, 60, { page: 2 }),
		];
		expect(blocksOf(own)).toEqual([
			[0, "Der Bericht nennt alle Wege"],
			[0, "Die Bank steht im Park"],
			[0, "seit 2024"],
		]);
	});
});
