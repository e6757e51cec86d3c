// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grid, gridRulings, gridWords, noTags, pageOf, shown, word, words } from "../../../../test/pdf/page-of.ts";
import type { SourceDocument } from "../source.ts";
import { assemble } from "./assemble.ts";
import type { Page, Ruling, Rulings, Word } from "./page.ts";

const onPage = (page: Page, number: number): Page => pageOf(page.words, { ...page, number });

const read = (...pages: readonly Page[]): Promise<SourceDocument> =>
	assemble(
		pages.map((page, i) => onPage(page, i + 1)),
		async () => noTags,
		"Titel",
	);

const outline = ({ blocks }: SourceDocument) =>
	blocks.map((block) => (block.kind === "table" ? shown(block) : `${"#".repeat(block.level)} ${block.text}`.trim()));

const rows = "Nr.|Inhalt|Status\nW.1|Der Weg / wird gebaut|geplant\nW.2|Die Bank|umgesetzt";

describe("a document", () => {
	test("is paragraphs and tables in reading order", async () => {
		const text = words("Der Bericht beginnt hier", 50, 60);
		const title = words("Fachplan", 50, 30, { size: 20 });
		const after = words("Der Bericht endet hier", 50, 400);
		expect(
			outline(await read(pageOf([...after, ...gridWords(rows), ...text, ...title], { rulings: gridRulings(rows) }))),
		).toEqual([
			"# Fachplan",
			"Der Bericht beginnt hier",
			[
				"0/0: Nr.",
				"0/1: Inhalt",
				"0/2: Status",
				"1/0: W.1",
				"1/1: Der Weg wird gebaut",
				"1/2: geplant",
				"2/0: W.2",
				"2/1: Die Bank",
				"2/2: umgesetzt",
			],
			"Der Bericht endet hier",
		]);
	});

	test("with two tables on a page has two", async () => {
		const other = "Kürzel|Bedeutung\nGB|Bereich";
		const [upper, lower] = [gridRulings(rows), gridRulings(other, 50, 500)];
		const page = pageOf([...gridWords(rows), ...gridWords(other, 50, 500)], {
			rulings: {
				horizontal: [...upper.horizontal, ...lower.horizontal],
				vertical: [...upper.vertical, ...lower.vertical],
			},
		});
		expect(outline(await read(page)).map((block) => block.length)).toEqual([9, 4]);
	});

	test("drops the heading that a page repeats, and a table goes on past it", async () => {
		const second = "Nr.|Inhalt|Status\nW.3|Der Baum|geplant";
		const found = await read(
			pageOf(gridWords(rows), { rulings: gridRulings(rows) }),
			pageOf(gridWords(second, 50, 60), { rulings: gridRulings(second, 50, 60) }),
		);
		expect(found.blocks.length).toBe(1);
		expect(found.furniture.map(({ text }) => text)).toEqual(["Nr. Inhalt Status"]);
		expect(outline(found)[0]?.slice(-3)).toEqual(["3/0: W.3", "3/1: Der Baum", "3/2: geplant"]);
	});

	test("keeps furniture aside, with its place", async () => {
		const page = (n: number) =>
			pageOf([...words(`Seite ${n} von 2`, 500, 820), ...words("Text", 50, 400)], { number: n });
		const found = await read(page(1), page(2));
		expect(found.furniture.map(({ text }) => text)).toEqual(["Seite 1 von 2", "Seite 2 von 2"]);
		expect(found.furniture[1]?.place).toMatchObject({ page: 2 });
		expect(outline(found)).toEqual(["Text", "Text"]);
		expect(found).toMatchObject({ pages: 2, title: "Titel" });
	});

	test("without pages or words is empty", async () => {
		expect((await read()).blocks).toEqual([]);
		expect((await read(pageOf([]))).blocks).toEqual([]);
	});

	test("names where a cell stands", async () => {
		const {
			blocks: [block],
		} = await read(pageOf(gridWords(rows), { rulings: gridRulings(rows) }));
		const cell = block?.kind === "table" ? block.cells.find((own) => own.row === 1 && own.column === 2) : undefined;
		expect(cell?.places).toEqual([{ page: 1, box: [254, 144, 289, 154] }]);
	});
});

describe("a table without vertical lines", () => {
	const texts = [
		"Nr.|Maßnahme|Inhalt|Status",
		"W.1|Neue Wege|Der Weg wird / gebaut|geplant",
		"||Die Brücke bleibt|umgesetzt",
		"W.2|Neue Bänke|Die Bank steht|geplant",
		"||Der Baum wächst|umgesetzt",
		"W.3|Neue Bäume|Der Platz ist neu|geplant",
	].join("\n");
	const steps = [
		"1/2: Der Weg wird gebaut",
		"2/2: Die Brücke bleibt",
		"3/2: Die Bank steht",
		"4/2: Der Baum wächst",
		"5/2: Der Platz ist neu",
	];
	const inColumn = (found: SourceDocument, column: number) =>
		(outline(found).find(Array.isArray) ?? []).filter((text: string) => new RegExp(`^[1-9]/${column}`).test(text));

	test("has columns by its gaps and rows by its statuses, each to be looked at", async () => {
		const found = await read(pageOf(gridWords(texts)));
		expect(inColumn(found, 2)).toEqual(steps);
		expect(inColumn(found, 0)).toEqual(["1/0(2x1): W.1", "3/0(2x1): W.2", "5/0: W.3"]);
		const [table] = found.blocks.filter((block) => block.kind === "table");
		const doubted = table?.cells.filter((cell) => cell.row > 0 && cell.paragraphs.length > 0) ?? [];
		expect(doubted.length).toBe(16);
		expect(doubted.every((cell) => cell.doubts.includes("rows-unsure"))).toBe(true);
	});

	test("has rows by its horizontal lines, without a doubt", async () => {
		const { horizontal } = gridRulings(texts);
		const found = await read(pageOf(gridWords(texts), { rulings: { horizontal, vertical: [] } }));
		expect(inColumn(found, 2)).toEqual(steps);
		const cells = found.blocks.flatMap((block) => (block.kind === "table" ? block.cells : []));
		expect(cells.flatMap((cell) => cell.doubts)).toEqual([]);
	});

	test("holds a turned word once, though it stands beside several rows", async () => {
		const beside = { turned: true, left: 320, right: 330, top: 140, bottom: 260, anchorX: 325, anchorY: 200 };
		const turned = word("Wohnen", 320, 260, beside);
		const found = await read(pageOf([turned, ...gridWords(texts)]));
		expect(
			outline(found)
				.flat()
				.filter((text) => text.includes("Wohnen")).length,
		).toBe(1);
	});

	test("has rows by its shaded areas too", async () => {
		const areas = [1, 3, 5].map((row) => [50, 100 + row * 40, 450, 140 + row * 40] as const);
		const found = await read(pageOf(gridWords(texts), { areas }));
		expect(inColumn(found, 2)).toEqual(steps);
	});
});

const ruling = (most: number): fc.Arbitrary<Ruling> =>
	fc
		.record({ at: fc.integer({ min: 0, max: most }), from: fc.nat(500), length: fc.integer({ min: 4, max: 500 }) })
		.map(({ at, from, length }) => ({ at, from, to: from + length }));

const anyRulings: fc.Arbitrary<Rulings> = fc.oneof(
	fc.record({ horizontal: fc.array(ruling(800), { maxLength: 8 }), vertical: fc.array(ruling(560), { maxLength: 6 }) }),
	fc
		.tuple(
			fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 5 }),
			fc.uniqueArray(fc.integer({ min: 0, max: 16 }), { minLength: 1, maxLength: 6 }),
		)
		.map(([xs, ys]) =>
			grid(
				xs.map((x) => x * 50),
				ys.map((y) => y * 50),
			),
		),
);

const anyText = fc.constantFrom(
	...[
		"Nr.",
		"Maßnahme",
		"Inhalt",
		"Status",
		"Termin",
		"W.1",
		"W.2",
		"3.2.1",
		"geplant",
		"umgesetzt",
		"wird",
		"laufend",
	],
	...["-", "•", "und", "Seite", "1", "2/9", "Weg", "Bank", "Bau-", "hof", "2024", "Handlungsfeld"],
);

const anyWord: fc.Arbitrary<Word> = fc
	.record({
		text: anyText,
		left: fc.integer({ min: 0, max: 57 }),
		baseline: fc.integer({ min: 1, max: 69 }),
		size: fc.constantFrom(10, 10, 10, 16),
		turned: fc.constantFrom(false, false, false, false, true),
		mark: fc.constantFrom("", "1", "artifact"),
	})
	.map(({ text, left, baseline, ...more }) => word(text, left * 10, baseline * 12, more));

const anyPage: fc.Arbitrary<Page> = fc
	.record({
		own: fc.array(anyWord, { maxLength: 30 }),
		rulings: anyRulings,
		table: fc.constantFrom("", rows, "Nr.|Maßnahme|Inhalt|Status\nW.1|Weg|Bau|geplant\n||Bank|umgesetzt"),
	})
	.map(({ own, rulings, table }) => pageOf([...own, ...(table === "" ? [] : gridWords(table))], { rulings }));

/** Joining lines drops hyphens at their ends. */
const letters = (texts: readonly string[]): string => [...texts.join("").replace(/[\s-]/g, "")].sort().join("");

test("no letter of any page is lost or doubled, whatever lines cross it", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyPage, { minLength: 1, maxLength: 4 }), async (pages) => {
			const found = await read(...pages);
			const shownTexts = [
				...found.blocks.flatMap((block) =>
					block.kind === "table" ? block.cells.flatMap((cell) => cell.paragraphs) : [block.text],
				),
				...found.furniture.map(({ text }) => text),
			];
			expect(letters(shownTexts)).toBe(letters(pages.flatMap((page) => page.words.map((own) => own.text))));
		}),
		{ numRuns: 300 },
	);
});
