// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lines, word, words } from "../../../../test/pdf/page-of.ts";
import { linesOf } from "./lines.ts";
import type { Word } from "./page.ts";
import { paragraphsOf } from "./paragraphs.ts";

const nothingLearnt = { vocabulary: new Set<string>() };
const textsOf = (text: string, edge: number) => paragraphsOf(lines(text), edge, nothingLearnt).texts;

describe("bullets", () => {
	test("begin a paragraph each in a cell that begins with one, however full its lines are", () => {
		expect(textsOf("- Plätze schaffen\n- Wege bauen\n- Bänke stellen", 85)).toEqual([
			"- Plätze schaffen",
			"- Wege bauen",
			"- Bänke stellen",
		]);
	});

	test("go on with the lines that are wrapped below them", () => {
		expect(textsOf("- Plätze für alle\nKinder schaffen\n- Wege bauen", 85)).toEqual([
			"- Plätze für alle Kinder schaffen",
			"- Wege bauen",
		]);
	});

	test("are dashes where a full line precedes in a cell without bullets", () => {
		expect(textsOf("Plätze für Kinder\n- ab 2026", 87)).toEqual(["Plätze für Kinder - ab 2026"]);
	});

	test("that stand alone on a line hold what follows", () => {
		expect(textsOf("-\nPlätze\n-\nWege", 200)).toEqual(["- Plätze", "- Wege"]);
	});
});

describe("breaks", () => {
	test("are hard where the next word would have fitted", () => {
		expect(textsOf("Jugendamt\nSchulamt", 200)).toEqual(["Jugendamt", "Schulamt"]);
	});

	test("are none where it would not", () => {
		expect(textsOf("Jugendamt und\nSchulamt", 80)).toEqual(["Jugendamt und Schulamt"]);
	});

	test("are hard where the lines stand wider apart than others of the cell", () => {
		const own = [...words("Das Jugendamt\nberät Familien", 0, 100), ...words("Das Schulamt\nberät Schulen", 0, 130)];
		expect(paragraphsOf(linesOf(own), 70, nothingLearnt).texts).toEqual([
			"Das Jugendamt berät Familien",
			"Das Schulamt berät Schulen",
		]);
	});

	test("over a page are none, but for a bullet", () => {
		const over = (above: string, below: string) =>
			paragraphsOf([...lines(above), ...lines(below, 0, 50, { page: 2 })], 200, nothingLearnt).texts;
		expect(over("Das Amt", "berät alle")).toEqual(["Das Amt berät alle"]);
		expect(over("- Das Amt", "- Die Schule")).toEqual(["- Das Amt", "- Die Schule"]);
	});
});

test("what is joined without knowing is not sure", () => {
	expect(paragraphsOf(lines("Quartiersmanage\nment"), 75, nothingLearnt).sure).toBe(false);
	expect(paragraphsOf(lines("Quartiers-\nmanagement"), 75, nothingLearnt).sure).toBe(true);
});

test("no lines are no paragraphs", () => {
	expect(paragraphsOf([], 100, nothingLearnt)).toEqual({ texts: [], sure: true });
});

describe("lines", () => {
	test("hold what stands a little off their baseline", () => {
		const own = [word("CO", 0, 100), word("2", 10, 102, { size: 6 }), word("Bilanz", 16, 100)];
		expect(linesOf(own).map((line) => line.words.map((one) => one.text))).toEqual([["CO", "2", "Bilanz"]]);
	});

	test("follow each other by page and height, their words from left to right, whatever the order of drawing", () => {
		const own = [word("drei", 0, 50, { page: 2 }), word("zwei", 40, 100), word("eins", 0, 100), word("null", 0, 80)];
		expect(linesOf(own).map((line) => line.words.map((one) => one.text).join(" "))).toEqual([
			"null",
			"eins zwei",
			"drei",
		]);
	});

	test("of text turned to the left read upwards, to the right downwards", () => {
		const turned = (text: string, left: number, top: number, reads: "up" | "down"): Word =>
			word(text, left, 0, {
				turned: true,
				left,
				right: left + 10,
				top,
				bottom: top + 30,
				baseline: reads === "up" ? top + 30 : top,
			});
		const texts = (own: Word[]) => linesOf(own).map((line) => line.words.map((one) => one.text).join(" "));
		expect(
			texts([turned("Wohnen", 20, 100, "up"), turned("Gutes", 20, 140, "up"), turned("(W)", 32, 100, "up")]),
		).toEqual(["Gutes Wohnen", "(W)"]);
		expect(
			texts([turned("Wohnen", 20, 140, "down"), turned("Gutes", 20, 100, "down"), turned("(W)", 8, 100, "down")]),
		).toEqual(["Gutes Wohnen", "(W)"]);
	});
});

const anyText = fc.oneof(
	fc.constantFrom(
		"-",
		"•",
		"Bau-",
		"hof",
		"und",
		"MSA-",
		"www.x.example",
		"2019/",
		"12",
		"Gemein\u00ad",
		"Straße",
		"(A)",
	),
	fc.string({ unit: fc.constantFrom("a", "B", "ß", "1", "-", "/", ".", "–"), minLength: 1, maxLength: 9 }),
);

const anyWord: fc.Arbitrary<Word> = fc
	.record({
		text: anyText,
		left: fc.integer({ min: 0, max: 300 }),
		baseline: fc.integer({ min: 20, max: 300 }),
		page: fc.integer({ min: 1, max: 3 }),
		size: fc.constantFrom(6, 10, 14),
		turned: fc.boolean(),
	})
	.map(({ text, left, baseline, ...more }) => word(text, left, baseline, more));

const counted = (items: readonly unknown[]) => [...items].sort();

test("linesOf loses no word and doubles none", () => {
	fc.assert(
		fc.property(fc.array(anyWord, { maxLength: 40 }), (own) => {
			const found = linesOf(own).flatMap((line) => line.words);
			expect(found.length).toBe(own.length);
			expect(new Set(found)).toEqual(new Set(own));
		}),
	);
});

test("paragraphsOf loses no letter but hyphens at line ends", () => {
	const letters = (text: string) => counted([...text.replace(/[\s\u00ad\u2010\u2011-]/g, "")]).join("");
	fc.assert(
		fc.property(fc.array(anyWord, { maxLength: 30 }), fc.integer({ min: 10, max: 400 }), (own, edge) => {
			const { texts } = paragraphsOf(linesOf(own), edge, nothingLearnt);
			expect(letters(texts.join(""))).toBe(letters(own.map((one) => one.text).join("")));
		}),
	);
});
