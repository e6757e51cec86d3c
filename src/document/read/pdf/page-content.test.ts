// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { Page } from "./page.ts";
import { readPageContent } from "./page-content.ts";

type Step = readonly [operator: number, ...operands: unknown[]];

/** A page of 600 by 800 points, drawn as PDF counts: from its lower left corner upwards. */
function draw(...steps: readonly Step[]): Page {
	const list = { fnArray: steps.map(([operator]) => operator), argsArray: steps.map(([, ...operands]) => operands) };
	return readPageContent(list, {
		number: 1,
		width: 600,
		height: 800,
		base: [1, 0, 0, -1, 0, 800],
		unitOf: () => 0.001,
	});
}

/** Letters half as wide as high. */
const glyphs = (text: string) => [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === " " }));

const text = (shown: string, x = 100, y = 700): Step[] => [
	[OPS.beginText],
	[OPS.setFont, "f1", 10],
	[OPS.moveText, x, y],
	[OPS.showText, glyphs(shown)],
];

const rectangle = (x: number, y: number, width: number, height: number): number[] => [
	...[0, x, y, 1, x + width, y, 1, x + width, y + height, 1, x, y + height, 4],
];
const path = (operation: number, points: readonly number[]): Step => [OPS.constructPath, operation, [points]];
const wordsOf = (page: Page) => page.words.map((word) => word.text);

describe("text", () => {
	test("stands where the pen is, counted from the upper left corner", () => {
		const page = draw(...text("Der Weg"));
		expect(page.words).toMatchObject([
			{ text: "Der", left: 100, right: 115, baseline: 100, size: 10 },
			{ text: "Weg", left: 120, right: 135, baseline: 100 },
		]);
	});

	test("moves with numbers between letters, letter and word spacing and scale", () => {
		const widths = (...before: Step[]) => {
			const [first, last] = draw(...before, ...text("A B")).words;
			return [first?.right, last?.left];
		};
		expect(widths()).toEqual([105, 110]);
		expect(widths([OPS.setCharSpacing, 1])).toEqual([106, 112]);
		expect(widths([OPS.setWordSpacing, 3])).toEqual([105, 113]);
		expect(widths([OPS.setHScale, 50])).toEqual([102.5, 105]);
		const spaced = draw(...text("").slice(0, 3), [OPS.showSpacedText, [...glyphs("A"), -800, ...glyphs("B")]]);
		expect(spaced.words.map((word) => word.left)).toEqual([100, 113]);
	});

	test("goes on in the next line by the leading", () => {
		const page = draw(...text("Weg"), [OPS.setLeading, 14], [OPS.nextLine], [OPS.showText, glyphs("Bank")]);
		expect(page.words.map((word) => [word.left, word.baseline])).toEqual([
			[100, 100],
			[100, 114],
		]);
	});

	test("is turned and scaled by the matrices, and these end with what they were for", () => {
		const page = draw(
			[OPS.save],
			[OPS.transform, 0, 1, -1, 0, 0, 0],
			...text("Wohnen", 100, -50),
			[OPS.restore],
			...text("Weg"),
		);
		expect(page.words).toMatchObject([
			{ text: "Wohnen", turned: true, top: 670, bottom: 700 },
			{ text: "Weg", turned: false, left: 100 },
		]);
		const scaled = draw([OPS.paintFormXObjectBegin, [2, 0, 0, 2, 0, 0], null], ...text("Weg", 50, 350), [
			OPS.paintFormXObjectEnd,
		]);
		expect(scaled.words).toMatchObject([{ left: 100, right: 130, baseline: 100, size: 20 }]);
	});

	test("has ligatures as letters", () => {
		expect(wordsOf(draw(...text("e\ufb00ektiv \ufb02ach")))).toEqual(["effektiv", "flach"]);
	});

	test("knows its mark: the innermost number, or that it is furniture", () => {
		const page = draw(
			[OPS.beginMarkedContentProps, "P", 4],
			[OPS.beginMarkedContent, "Span"],
			...text("Weg"),
			[OPS.endMarkedContent],
			[OPS.endMarkedContent],
			[OPS.beginMarkedContentProps, "Artifact", null],
			...text("Seite", 100, 20),
			[OPS.endMarkedContent],
			...text("frei", 100, 400),
		);
		expect(page.words.map((word) => word.mark)).toEqual(["4", "artifact", ""]);
	});
});

describe("lines and areas", () => {
	test("come from strokes and from thin fills", () => {
		const page = draw(
			path(OPS.stroke, [0, 50, 700, 1, 250, 700]),
			path(OPS.fill, rectangle(50, 600, 200, 0.5)),
			path(OPS.fill, rectangle(50, 500, 0.5, 100)),
		);
		expect(page.rulings.horizontal).toEqual([
			{ at: 100, from: 50, to: 250 },
			{ at: 199.75, from: 50, to: 250 },
		]);
		expect(page.rulings.vertical).toEqual([{ at: 50.25, from: 200, to: 300 }]);
		expect(page.areas).toEqual([]);
	});

	test("a frame is four lines, a thick fill an area, a white one nothing", () => {
		const frame = draw(path(OPS.closeStroke, rectangle(50, 600, 200, 100)));
		expect([frame.rulings.horizontal.length, frame.rulings.vertical.length]).toEqual([2, 2]);
		expect(draw(path(OPS.fill, rectangle(50, 600, 200, 100))).areas).toEqual([[50, 100, 250, 200]]);
		expect(draw([OPS.setFillRGBColor, "#ffffff"], path(OPS.fill, rectangle(50, 600, 200, 100))).areas).toEqual([]);
	});

	test("short strokes, slanted ones and those off the page are none", () => {
		const page = draw(
			path(OPS.stroke, [0, 50, 700, 1, 53, 700]),
			path(OPS.stroke, [0, 50, 700, 1, 250, 600]),
			path(OPS.stroke, [0, 50, 900, 1, 250, 900]),
			path(OPS.endPath, [0, 50, 700, 1, 250, 700]),
		);
		expect(page.rulings).toEqual({ horizontal: [], vertical: [] });
	});

	test("end where drawing is limited, until the limit is lifted", () => {
		const line = path(OPS.stroke, [0, 0, 650, 1, 600, 650]);
		const page = draw(
			[OPS.save],
			[OPS.clip],
			path(OPS.endPath, rectangle(100, 600, 200, 100)),
			line,
			...text("Kinderbetreuung", 280, 650),
			[OPS.restore],
			line,
		);
		expect(page.rulings.horizontal.map(({ from, to }) => [from, to])).toEqual([
			[100, 300],
			[0, 600],
		]);
		expect(page.words[0]?.right).toBe(355);
		expect(page.words[0]?.anchorX).toBeCloseTo(299.9);
	});
});

test("pictures are noticed", () => {
	expect(draw().hasImage).toBe(false);
	expect(draw([OPS.paintImageXObject, "img", 10, 10]).hasImage).toBe(true);
});

test("operators that it does not know or that end what never began do no harm", () => {
	const page = draw([OPS.restore], [OPS.endMarkedContent], [9999], [OPS.showText, [null, -5]], ...text("Weg"));
	expect(wordsOf(page)).toEqual(["Weg"]);
});
