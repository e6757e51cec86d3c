// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { archive } from "../../../../test/office-archive.ts";
import type { SourceDocument, SourceTable } from "../source.ts";
import { Unreadable } from "../unreadable.ts";
import { readXlsx } from "./read-xlsx.ts";

function workbook(sheets: Readonly<Record<string, WorkSheet>>, hidden: readonly string[] = []): Uint8Array {
	const book = utils.book_new();
	for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
	book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
	book.Props = { Title: "Maßnahmentabelle" };
	return new Uint8Array(write(book, { type: "array", bookType: "xlsx", cellStyles: true }) as ArrayBuffer);
}

function sheetOf(cells: Readonly<Record<string, CellObject>>, more: Partial<WorkSheet> = {}): WorkSheet {
	return { ...cells, "!ref": "A1:J30", ...more };
}

const text = (v: string): CellObject => ({ t: "s", v });
const number = (v: number, z = "General"): CellObject => ({ t: "n", v, z });

function shown(document: SourceDocument, at = 0): Record<string, string> {
	const { cells } = document.blocks[at] as SourceTable;
	return Object.fromEntries(
		cells.map(({ places, paragraphs }) => [(places[0] as { cell: string }).cell, paragraphs.join(" | ")]),
	);
}

const YEAR_END = 46022; // 31 December 2025 in days since 1900

describe("what a cell shows", () => {
	test.each<[string, CellObject, string]>([
		["text that looks like a number", text("1.10"), "1.10"],
		["a measure's number that Excel took for a quantity", number(1.1), "1.1"],
		["the same with two places", number(1.1, "0.00"), "1.10"],
		["a year", number(2027), "2027"],
		["a day", number(YEAR_END, "dd.mm.yyyy"), "31.12.2025"],
		["a day with escaped points", number(YEAR_END, "dd\\.mm\\.yyyy"), "31.12.2025"],
		["a day in the machine's own form", number(YEAR_END, "m/d/yy"), "31.12.2025"],
		["a month", number(YEAR_END, "mm/yyyy"), "12/2025"],
		["a month's name", number(YEAR_END, "mmmm yyyy"), "Dezember 2025"],
		["a share", number(0.255, "0.0%"), "25,5%"],
		["money", number(1234.5, '#,##0.00 "EUR"'), "1.234,50 EUR"],
		["a truth", { t: "b", v: true }, "WAHR"],
		["an error", { t: "e", v: 42, w: "#N/A" }, "#NV"],
		["lines", text("- erste\r\n- zweite\n\n"), "- erste | - zweite"],
	])("%s", (_, cell, expected) => {
		expect(shown(readXlsx(workbook({ Plan: sheetOf({ B2: cell }) })))).toEqual({ B2: expected });
	});
});

describe("the grid", () => {
	test("keeps merged cells once, and says where they stand", () => {
		const merges = [utils.decode_range("A2:B4"), utils.decode_range("D1:D1048576")];
		const document = readXlsx(
			workbook({ Plan: sheetOf({ A2: text("oben"), C4: text("rechts"), D1: text("lang") }, { "!merges": merges }) }),
		);
		const { cells, name } = document.blocks[0] as SourceTable;
		expect(name).toBe("Plan");
		expect(cells.find(({ row, column }) => row === 1 && column === 0)).toMatchObject({
			rowSpan: 3,
			columnSpan: 2,
			paragraphs: ["oben"],
			places: [{ sheet: "Plan", cell: "A2" }],
		});
		expect(cells.find(({ column }) => column === 3)?.rowSpan).toBeLessThanOrEqual(30);
	});

	test("loses nothing that is hidden: rows are doubted, sheets become furniture", () => {
		const plan = sheetOf({ A1: text("sichtbar"), A2: text("verborgen") }, { "!rows": [{}, { hidden: true }] });
		const document = readXlsx(workbook({ Plan: plan, Alt: sheetOf({ C3: text("Ablage") }) }, ["Alt"]));
		const { cells } = document.blocks[0] as SourceTable;
		expect(document.blocks).toHaveLength(1);
		expect(cells.map(({ doubts }) => doubts)).toEqual([[], ["cell-unsure"]]);
		expect(document.furniture).toEqual([{ text: "Ablage", place: { sheet: "Alt", cell: "C3" } }]);
		expect(document.title).toBe("Maßnahmentabelle");
	});

	test("reads every sheet that is shown, and leaves out empty ones", () => {
		const document = readXlsx(
			workbook({ A: sheetOf({ A1: text("a") }), Leer: sheetOf({}), B: sheetOf({ B2: text("b") }) }),
		);
		expect(document.blocks.map((block) => (block as SourceTable).name)).toEqual(["A", "B"]);
	});
});

test("a sheet of more rows than a plan can have is refused by name", () => {
	const long = sheetOf({ A10001: text("unten") }, { "!ref": "A1:A10001" });
	expect(() => readXlsx(workbook({ Daten: long }))).toThrow(new Unreadable("too-large", "Daten", "10.000 Zeilen/rows"));
});

test("a sheet of more columns than a plan can have is refused by name", () => {
	const wide = sheetOf({ XFD1: text("rechts") }, { "!ref": "A1:XFD1" });
	expect(() => readXlsx(workbook({ Daten: wide }))).toThrow(
		new Unreadable("too-large", "Daten", "200 Spalten/columns"),
	);
});

test("merged cells that overlap are damage", () => {
	const merges = [utils.decode_range("A1:B2"), utils.decode_range("B2:C3")];
	const sheet = sheetOf({ A1: text("a"), C3: text("c") }, { "!merges": merges });
	expect(() => readXlsx(workbook({ Plan: sheet }))).toThrow(new Unreadable("broken"));
});

test("entities are refused, not expanded", () => {
	const bytes = archive({
		"[Content_Types].xml": "<Types/>",
		"xl/sharedStrings.xml": '<!DOCTYPE s [<!ENTITY a "ha">]><sst><si><t>&a;&a;</t></si></sst>',
	});
	expect(() => readXlsx(bytes)).toThrow(new Unreadable("broken", "xl/sharedStrings.xml"));
});
