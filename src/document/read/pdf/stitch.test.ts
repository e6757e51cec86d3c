// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fragmentOf } from "../../../../test/pdf/page-of.ts";
import type { Fragment } from "./fragment.ts";
import { stitch } from "./stitch.ts";
import type { StitchedTable } from "./stitched-table.ts";

const together = () => false;

const on = (page: number, text: string, more: Partial<Fragment> = {}) => fragmentOf(text, { page, ...more });

function one(...parts: readonly Fragment[]): StitchedTable {
	const tables = stitch(parts, together);
	expect(tables.length).toBe(1);
	return tables[0] as StitchedTable;
}

const textsOf = ({ cells }: StitchedTable) =>
	cells
		.toSorted((a, b) => a.row - b.row || a.column - b.column)
		.map((cell) => {
			const text = cell.words.map((word) => word.text).join(" ");
			return `${cell.row}/${cell.column}${cell.rowSpan > 1 ? `(${cell.rowSpan})` : ""}: ${text}`;
		});

const doubtsOf = ({ cells }: StitchedTable) => [...new Set(cells.flatMap((cell) => cell.doubts))];

const head = "Nr.|Maßnahme|Inhalt|Status";

describe("where the lines leave a row open at a page's foot (Chromium)", () => {
	test("its cells go on overleaf, without a doubt", () => {
		const table = one(on(1, `${head}\nW.1~|Wege~|Der Weg~|geplant~`), on(2, "||wird gebaut.|\nW.2|Bänke|Plan|geplant"));
		expect(textsOf(table).slice(4)).toEqual([
			"1/0: W.1",
			"1/1: Wege",
			"1/2: Der Weg wird gebaut.",
			"1/3: geplant",
			"2/0: W.2",
			"2/1: Bänke",
			"2/2: Plan",
			"2/3: geplant",
		]);
		expect(doubtsOf(table)).toEqual([]);
	});

	test("a merged cell goes on beside new rows", () => {
		const table = one(on(1, `${head}\nW.1~|Wege~|Erster Schritt|geplant`), on(2, "||Zweiter Schritt|umgesetzt"));
		expect(textsOf(table).slice(4)).toEqual([
			"1/0(2): W.1",
			"1/1(2): Wege",
			"1/2: Erster Schritt",
			"1/3: geplant",
			"2/2: Zweiter Schritt",
			"2/3: umgesetzt",
		]);
	});

	test("a merged cell goes on over several pages", () => {
		const table = one(
			on(1, `${head}\nW.1~|Wege~|Erster Schritt|geplant`),
			on(2, "~|~|Zweiter Schritt|umgesetzt"),
			on(3, "||Dritter Schritt|geplant"),
		);
		expect(textsOf(table)).toContain("1/0(3): W.1");
		expect(table).toMatchObject({ rowCount: 4, firstPage: 1, lastPage: 3 });
	});

	test("a row that begins anew in its text is new (Excel draws no line there)", () => {
		const table = one(on(1, `${head}\nW.1~|Wege~|Der Weg~|geplant~`), on(2, "W.2|Bänke|Die Bank|geplant"));
		expect(textsOf(table)).toContain("1/0: W.1");
		expect(textsOf(table)).toContain("2/0: W.2");
	});
});

describe("where the lines close the table on every page (Word, LibreOffice)", () => {
	const over = (above: string, below: string) => one(on(1, `${head}\n${above}`), on(2, below));
	const doubt = "joined-across-pages: 1/2";

	test("text that goes on in small letters is one row, to be looked at", () => {
		const table = over("W.1|Wege|Der neue Weg|geplant", "||wird gebaut.|");
		expect(textsOf(table).slice(4)).toEqual([
			"1/0: W.1",
			"1/1: Wege",
			"1/2: Der neue Weg wird gebaut.",
			"1/3: geplant",
		]);
		expect(doubtsOf(table)).toEqual([doubt]);
	});

	test("a new number is a new row, without a doubt", () => {
		const table = over("W.1|Wege|Der Weg|", "W.2|Bänke|und mehr|");
		expect(table.rowCount).toBe(3);
		expect(doubtsOf(table)).toEqual([]);
	});

	test("a second status is a new row", () => {
		const table = over("W.1|Wege|Der Weg|geplant", "||Die Bank|umgesetzt");
		expect(textsOf(table).slice(-4)).toEqual(["2/0: ", "2/1: ", "2/2: Die Bank", "2/3: umgesetzt"]);
		expect(doubtsOf(table)).toEqual([]);
	});

	test("a status that the page cuts in two is one", () => {
		const table = over("W.1|Wege|Der Weg.|Wird laufend", "|||umgesetzt");
		expect(textsOf(table)).toContain("1/3: Wird laufend umgesetzt");
		expect(doubtsOf(table)).toEqual([doubt]);
	});

	test("what says nothing either way is a new row, to be looked at", () => {
		const table = over("W.1|Wege|Der Weg.|\n||Die Brücke.|", "||Die Bank.|");
		expect(table.rowCount).toBe(4);
		expect(doubtsOf(table)).toEqual([doubt]);
	});

	test("a finished sentence does not go on", () => {
		expect(over("W.1|Wege|Der Weg.|\n||Die Brücke ist da.|", "||ab 2026 mehr|").rowCount).toBe(4);
		expect(over("W.1|Wege|Der Weg.|\n||Die Brücke ist da|", "||ab 2026 auch|").rowCount).toBe(3);
	});

	test("a cell that is empty against the habit of its column belongs to the row before", () => {
		const table = over("W.1|Wege|Der Weg.|geplant", "||Die Bank.|");
		expect(textsOf(table)).toContain("1/2: Der Weg. Die Bank.");
		expect(doubtsOf(table)).toEqual([doubt]);
	});
});

describe("the heading", () => {
	test("that a page repeats is dropped, and known as one", () => {
		const table = one(on(1, `${head}\nW.1|Wege|Der Weg|geplant`), on(2, `${head}\nW.2|Bänke|Die Bank|geplant`));
		expect(table.rowCount).toBe(3);
		expect(table.cells.filter((cell) => cell.header).map((cell) => cell.row)).toEqual([0, 0, 0, 0]);
		expect(textsOf(table).filter((text) => text.endsWith("Maßnahme"))).toEqual(["0/1: Maßnahme"]);
	});

	test("of two rows is dropped with both, and a row between is not", () => {
		const two = `|Planung||Stand\n${head}`;
		const table = one(on(1, `${two}\nW.1|Wege|Der Weg|geplant`), on(2, `${two}\nW.2|Bänke|Die Bank|geplant`));
		expect(table.rowCount).toBe(4);
		expect(textsOf(table)).toContain("3/0: W.2");
	});

	test("does not keep a row from going on", () => {
		const table = one(on(1, `${head}\nW.1~|Wege~|Der Weg~|geplant~`), on(2, `${head}\n||wird gebaut.|`));
		expect(textsOf(table)).toContain("1/2: Der Weg wird gebaut.");
	});

	test.each([
		["repeated", `${head}\nW.1|Wege|Der Weg|geplant`],
		["not repeated", "W.1|wege|der weg|geplant"],
	])("alone at a page's foot begins a table of its own rows: %s", (_, below) => {
		const table = one(on(1, head), on(2, below));
		expect(table.rowCount).toBe(2);
		expect(textsOf(table).slice(0, 4)).toEqual(["0/0: Nr.", "0/1: Maßnahme", "0/2: Inhalt", "0/3: Status"]);
	});
});

describe("parts are different tables", () => {
	const above = on(1, `${head}\nW.1|Wege|Der Weg|geplant`);
	const below = "W.2|Bänke|Die Bank|geplant";
	test.each([
		["where text stands between them", on(2, below), () => true],
		["where a page lies between them", on(3, below), together],
		["where they have other columns", on(2, "W.2|Bänke|Die Bank"), together],
		["where their columns stand elsewhere", on(2, below, { edges: [50, 120, 250, 350, 450] }), together],
	])("%s", (_, other, separated) => {
		expect(stitch([above, other], separated).map((table) => table.rowCount)).toEqual([2, 1]);
	});

	test("but columns a few points off are the same", () => {
		expect(stitch([above, on(2, below, { edges: [53, 152, 254, 350, 449] })], together).length).toBe(1);
	});
});

const anyCell = fc.constantFrom(
	"",
	"~",
	"W.1",
	"W.2",
	"geplant",
	"geplant~",
	"wird",
	"laufend umgesetzt",
	"Der Weg~",
	"und",
	"Nr.",
);
const anyFragment = fc
	.array(fc.tuple(anyCell, anyCell, anyCell), { minLength: 1, maxLength: 4 })
	.map((rows) => rows.map((row) => row.join("|")).join("\n"));

test("stitching loses no word but those of repeated headings, and doubles none", () => {
	fc.assert(
		fc.property(fc.array(anyFragment, { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, repeats) => {
			const parts = texts.map((text, i) => on(i + 1, repeats ? `${head}\n${text}` : `${i}|x|y\n${text}`));
			const given = parts.flatMap((part) => part.cells.flatMap((cell) => cell.words));
			const kept = stitch(parts, together).flatMap((table) => table.cells.flatMap((cell) => cell.words));
			const keptOnce = new Set(kept);
			expect(keptOnce.size).toBe(kept.length);
			const lost = given.filter((word) => !keptOnce.has(word)).map((word) => word.text);
			// Text that repeats the rows below the heading too is taken for a heading of several rows.
			const first = new Set(parts[0]?.cells.flatMap((cell) => cell.words.map((word) => word.text)));
			expect(lost.every((text) => repeats && first.has(text))).toBe(true);
		}),
	);
});

test("no cells stand over each other", () => {
	fc.assert(
		fc.property(fc.array(anyFragment, { minLength: 1, maxLength: 4 }), (texts) => {
			for (const table of stitch(
				texts.map((text, i) => on(i + 1, text)),
				together,
			)) {
				const taken = new Set<string>();
				for (const cell of table.cells)
					for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
						expect(taken.has(`${row}/${cell.column}`)).toBe(false);
						taken.add(`${row}/${cell.column}`);
						expect(row).toBeLessThan(table.rowCount);
					}
			}
		}),
	);
});
