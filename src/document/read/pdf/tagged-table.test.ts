// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { fragmentOf, gridRulings, gridWords, noTags, pageOf, shown, words } from "../../../../test/pdf/page-of.ts";
import { adoptLooseWords } from "./adopt-loose-words.ts";
import { assemble } from "./assemble.ts";
import { toSourceTable } from "./cell-paragraphs.ts";
import { markDisagreements, sharedWords } from "./choose-table.ts";
import type { Page, Word } from "./page.ts";
import { stitch } from "./stitch.ts";
import type { StitchedTable } from "./stitched-table.ts";
import { taggedTable } from "./tagged-table.ts";
import type { PageTags, TagCell, TagTable } from "./tags.ts";

const rows = "Nr.|Inhalt|Status\nW.1|Der Weg|geplant\nW.2|Die Bank|umgesetzt";

/** Marks the words of each cell with its number, as `gridWords` places them. */
function marked(text: string, page = 1, numberFrom = 0): Word[] {
	let number = numberFrom;
	const grid = text.split("\n").map((row) => row.split("|"));
	return grid.flatMap((row, r) =>
		row.flatMap((_, c) => {
			const only = grid.map((other, i) => other.map((own, j) => (i === r && j === c ? own : "")).join("|"));
			return gridWords(only.join("\n"), 50, 100, { mark: String(number++), page });
		}),
	);
}

/** Tags that put the marks given into cells: a row a line, `.` for a cell without text. */
function tagsOf(text: string, page = 1): TagTable {
	return {
		rows: text.split("\n").map((row) =>
			row.split(" ").map(
				(mark): TagCell => ({
					...{ header: false, rowSpan: 1, columnSpan: 1, headers: [], id: "" },
					paragraphs: mark === "." ? [] : [mark.split("+").map((one) => `${page}/${one}`)],
				}),
			),
		),
	};
}

const cellOf = (...marks: readonly string[]): TagCell => ({
	...{ header: false, rowSpan: 1, columnSpan: 1, headers: [], id: "" },
	paragraphs: [marks],
});

const byMark = (all: readonly Word[]) => Map.groupBy(all, (word) => `${word.page}/${word.mark}`);
const learnt = { vocabulary: new Set<string>() };

function tableOf(text: string, tags: string): StitchedTable | undefined {
	return taggedTable(tagsOf(tags), byMark(marked(text)));
}

describe("a table by its tags", () => {
	test("holds the words that they mark", () => {
		const table = tableOf(rows, "0 1 2\n3 4 5\n6 7 8") as StitchedTable;
		expect(shown(toSourceTable(table, learnt)).slice(3)).toEqual([
			"1/0: W.1",
			"1/1: Der Weg",
			"1/2: geplant",
			"2/0: W.2",
			"2/1: Die Bank",
			"2/2: umgesetzt",
		]);
	});

	test.each([
		["rows stand otherwise than the tags say", "0 1 2\n6 7 8\n3 4 5"],
		["columns stand otherwise than the tags say", "0 2 1\n3 4 5\n6 7 8"],
		["it has one column", "0\n3\n6"],
		["it marks nothing", "20 21\n22 23"],
	])("is none where %s", (_, tags) => {
		expect(tableOf(rows, tags)).toBeUndefined();
	});

	test("keeps the paragraphs that the tags name, and joins one that a page cuts", () => {
		const above = words("Das Amt berät", 154, 112, { mark: "1" });
		const below = words("alle Familien.\nNeu", 154, 60, { mark: "1", page: 2 });
		const number = words("W.1", 54, 112, { mark: "0" });
		const cell = { ...{ header: false, rowSpan: 1, columnSpan: 1, headers: [], id: "" } };
		const tags = {
			rows: [
				[
					{ ...cell, paragraphs: [["1/0"]] },
					{ ...cell, paragraphs: [["1/1"], ["2/1"]] },
				],
			],
		};
		const table = taggedTable(tags, byMark([...number, ...above, ...below])) as StitchedTable;
		expect(table).toMatchObject({ firstPage: 1, lastPage: 2 });
		const [, text] = toSourceTable(table, learnt).cells;
		expect(text?.paragraphs).toEqual(["Das Amt berät alle Familien. Neu"]);
		expect(text?.places.map((place) => "page" in place && place.page)).toEqual([1, 2]);
	});
});

describe("tags against lines", () => {
	const own = marked(rows);
	const tagged = () => taggedTable(tagsOf("0 1 2\n3 4 5\n6 7 8"), byMark(own)) as StitchedTable;
	/** The same words, in cells that lines part: the cells of each list are one. */
	function drawn(...cells: readonly (readonly number[])[]): StitchedTable {
		const [table] = stitch([fragmentOf(cells.map((_, i) => `${i}|x`).join("\n"))], () => false);
		if (!table) throw new Error("no table");
		cells.forEach((marks, i) => {
			const cell = table.cells.filter((one) => one.column === 0)[i];
			cell?.words.splice(0, Infinity, ...own.filter((word) => marks.includes(Number(word.mark))));
		});
		return table;
	}
	const doubtful = (table: StitchedTable) =>
		table.cells.flatMap((cell, i) => (cell.doubts.includes("tags-and-lines-disagree") ? [i] : []));

	test("agree silently", () => {
		const table = tagged();
		markDisagreements(table, drawn([0], [1], [2], [3], [4], [5], [6], [7], [8]));
		expect(doubtful(table)).toEqual([]);
	});

	test("disagree where lines hold two cells together", () => {
		const table = tagged();
		markDisagreements(table, drawn([0], [1], [2], [3], [4, 7], [5], [6], [8]));
		expect(doubtful(table)).toEqual([7]);
	});

	test("disagree where lines part a cell", () => {
		const table = taggedTable(tagsOf("0 1 2\n3+6 4+7 5+8"), byMark(own)) as StitchedTable;
		markDisagreements(table, drawn([0], [1], [2], [3], [6], [4, 7], [5, 8]));
		expect(doubtful(table)).toEqual([3]);
	});

	test("agree where lines part a cell at a page break only", () => {
		const [above, below] = [words("Der Weg", 154, 700), words("wird gebaut", 154, 60, { page: 2 })];
		const tags = { rows: [[cellOf("1/0"), cellOf("1/1", "2/1")]] };
		const number = words("W.1", 54, 700, { mark: "0" });
		const marks = [...above, ...below].map((word) => ({ ...word, mark: "1" }));
		const table = taggedTable(tags, byMark([...number, ...marks])) as StitchedTable;
		const parted = drawn([], []);
		for (const page of [1, 2])
			parted.cells
				.filter((cell) => cell.column === 0)
				[page - 1]?.words.push(...marks.filter((word) => word.page === page));
		markDisagreements(table, parted);
		expect(doubtful(table)).toEqual([]);
	});

	test("share the words that both hold", () => {
		expect(sharedWords(tagged(), drawn([0], [1], [2]))).toBeCloseTo(3 / 11);
		expect(sharedWords(tagged(), tagged())).toBe(1);
	});
});

describe("words without a tag of their own", () => {
	test("go to the empty cell at their place, and nowhere else", () => {
		const all = marked("Nr.|Inhalt|Status\n|Der Weg|geplant");
		const table = taggedTable(tagsOf("0 1 2\n. 4 5"), byMark(all)) as StitchedTable;
		const loose = [
			...words("W.1", 54, 152),
			...words("Fußnote", 154, 500),
			...words("x", 160, 112),
			...words("tief", 54, 500),
		];
		const homeless = adoptLooseWords(table, loose);
		expect(table.cells[3]?.words.map((word) => word.text)).toEqual(["W.1"]);
		expect(homeless.map((word) => word.text)).toEqual(["Fußnote", "x", "tief"]);
	});
});

describe("a whole document", () => {
	const read = async (own: Page, tags: PageTags) => {
		const { blocks } = await assemble([own], async () => tags, "");
		return blocks.flatMap((block) => (block.kind === "table" ? [shown(block)] : []));
	};
	const page = pageOf(marked(rows), { rulings: gridRulings(rows) });
	const expected = ["1/0: W.1", "1/1: Der Weg", "1/2: geplant", "2/0: W.2", "2/1: Die Bank", "2/2: umgesetzt"];

	test("whose tags swap rows is read by its lines", async () => {
		const tags: PageTags = { tables: [tagsOf("0 1 2\n6 7 8\n3 4 5")], headings: new Map() };
		expect((await read(page, tags))[0]?.slice(3)).toEqual(expected);
	});

	test("whose tags hold two rows together that lines part is marked for review", async () => {
		const tags: PageTags = { tables: [tagsOf("0 1 2\n3+6 4+7 5+8")], headings: new Map() };
		const [block] = (await assemble([page], async () => tags, "")).blocks;
		const cells = block?.kind === "table" ? block.cells : [];
		const disagree = ["tags-and-lines-disagree"];
		expect(cells.map((cell) => cell.doubts)).toEqual([[], [], [], disagree, disagree, disagree]);
	});

	test("is read once where tags and lines both show the table", async () => {
		const tags: PageTags = { tables: [tagsOf("0 1 2\n3 4 5\n6 7 8")], headings: new Map() };
		const found = await read(page, tags);
		expect(found.map((table) => table.slice(3))).toEqual([expected]);
		expect((await read(page, noTags)).map((table) => table.slice(3))).toEqual([expected]);
	});
});
