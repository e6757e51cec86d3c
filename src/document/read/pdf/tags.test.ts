// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { mergeTables } from "./merge-tags.ts";
import { placeTags } from "./tag-columns.ts";
import { readTags, type TagCell, type TagNode, type TagTable } from "./tags.ts";

const content = (number: number): TagNode => ({ type: "content", id: `p1R_mc${number}` });
const node = (role: string, ...children: TagNode[]): TagNode => ({ role, children });

describe("reading tags", () => {
	test("finds tables by rows, cells and paragraphs, through groups and lists", () => {
		const tree = node(
			"Document",
			node(
				"Table",
				node("THead", node("TR", { ...node("TH", content(1)), structId: "h1" }, node("TH", node("P", content(2))))),
				node(
					"TBody",
					node(
						"TR",
						{
							...node("TD", node("P", content(3), node("Span", content(4))), node("P", content(5))),
							rowSpan: 2,
							headers: ["h1"],
						},
						node("TD", node("L", node("LI", content(6)), node("LI", content(7), content(8)))),
					),
				),
			),
		);
		expect(readTags(tree, 4).tables).toEqual([
			{
				rows: [
					[
						{ header: true, rowSpan: 1, columnSpan: 1, headers: [], id: "h1", paragraphs: [["4/1"]] },
						{ header: true, rowSpan: 1, columnSpan: 1, headers: [], id: "", paragraphs: [["4/2"]] },
					],
					[
						{
							header: false,
							rowSpan: 2,
							columnSpan: 1,
							headers: ["h1"],
							id: "",
							paragraphs: [["4/3", "4/4"], ["4/5"]],
						},
						{ header: false, rowSpan: 1, columnSpan: 1, headers: [], id: "", paragraphs: [["4/6"], ["4/7", "4/8"]] },
					],
				],
			},
		]);
	});

	test("finds headings with their level, and nothing where there are no tags", () => {
		const tree = node("Document", node("H2", content(3), node("Span", content(4))), node("P", content(5)));
		expect([...readTags(tree, 1).headings]).toEqual([
			["1/3", 2],
			["1/4", 2],
		]);
		expect(readTags(null, 1)).toEqual({ tables: [], headings: new Map() });
	});
});

const cell = (text: string, more: Partial<TagCell> = {}): TagCell => ({
	header: false,
	rowSpan: 1,
	columnSpan: 1,
	headers: [],
	id: "",
	paragraphs: text === "" ? [] : [[text]],
	...more,
});
const header = (id: string): TagCell => cell(id, { header: true, id });
const marksOf = ({ rows }: TagTable) => rows.map((row) => row.map((one) => one.paragraphs.flat().join("+")).join("|"));

describe("the trees of successive pages", () => {
	const heads = [header("a"), header("b")];

	test("are one table, each with its own page's text", () => {
		const merged = mergeTables([
			[{ rows: [heads, [cell("1/1"), cell("1/2")], [cell(""), cell("")]] }],
			[{ rows: [heads, [cell(""), cell("")], [cell("2/1"), cell("2/2")]] }],
		]);
		expect(merged.map(marksOf)).toEqual([["a|b", "1/1|1/2", "2/1|2/2"]]);
	});

	test("put the text of a cell that goes on overleaf together", () => {
		const merged = mergeTables([
			[{ rows: [[cell("1/1", { rowSpan: 2 }), cell("1/2")], [cell("1/3")]] }],
			[{ rows: [[cell("2/1", { rowSpan: 2 }), cell("")], [cell("2/3")]] }],
		]);
		expect(merged.map(marksOf)).toEqual([["1/1+2/1|1/2", "1/3+2/3"]]);
	});

	test("stay two tables where they are built alike but both are filled from the start", () => {
		const table = (page: number): TagTable => ({
			rows: [heads, [cell(`${page}/1`), cell("")], [cell(`${page}/3`), cell("")]],
		});
		expect(mergeTables([[table(1)], [table(2)]]).length).toBe(2);
	});

	test("stay two tables where they are built otherwise, or where another table stands before", () => {
		const first = { rows: [[cell("1/1"), cell("1/2")], [cell("")]] };
		const second = { rows: [[cell(""), cell("")], [cell("2/1")]] };
		expect(mergeTables([[first], [{ rows: [[cell("2/1")]] }]]).length).toBe(2);
		expect(mergeTables([[first], [{ rows: [[cell("2/9")]] }, second]]).length).toBe(3);
	});
});

const columnsOf = (table: TagTable) =>
	placeTags(table)?.cells.map((placed) => `${placed.row}/${placed.column} ${placed.cell.paragraphs.flat().join()}`);

describe("the column of a tagged cell", () => {
	test("is counted where every place is filled, spans reckoned in", () => {
		const table = {
			rows: [
				[cell("a"), cell("b"), cell("c")],
				[cell("d", { rowSpan: 2 }), cell("e", { columnSpan: 2 })],
				[cell("f"), cell("g")],
			],
		};
		expect(columnsOf(table)).toEqual(["0/0 a", "0/1 b", "0/2 c", "1/0 d", "1/1 e", "2/1 f", "2/2 g"]);
		expect(placeTags(table)?.columnCount).toBe(3);
	});

	test("is that of its header where empty cells are left out", () => {
		const table = {
			rows: [
				[header("h1"), header("h2"), header("h3")],
				[cell("x", { headers: ["h1"] }), cell("z", { headers: ["h3"] })],
				[cell("wide", { headers: ["h3", "h2"], columnSpan: 2 })],
			],
		};
		expect(columnsOf(table)?.slice(3)).toEqual(["1/0 x", "1/2 z", "2/1 wide"]);
	});

	test("is unknown where cells are missing and no header is named", () => {
		const rows = [
			[header("h1"), header("h2"), header("h3")],
			[cell("x"), cell("z")],
		];
		expect(placeTags({ rows })).toBeUndefined();
		expect(
			placeTags({
				rows: [
					[cell("a"), cell("b"), cell("c")],
					[cell("x"), cell("z")],
				],
			}),
		).toBeUndefined();
	});
});
