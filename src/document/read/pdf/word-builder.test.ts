// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import type { Box } from "./page.ts";
import { type PlacedGlyph, wordBuilder } from "./word-builder.ts";

const wholePage: Box = [0, 0, 600, 840];

/** Draws letters of 5 points from `x` on; `_` is a space that moves the pen, a number moves it by so many points. */
type Part = string | number | Partial<PlacedGlyph>;

function draw(...parts: readonly Part[]) {
	const builder = wordBuilder(1);
	let x = 50;
	let more: Partial<PlacedGlyph> = {};
	for (const part of parts) {
		if (typeof part === "number") x += part;
		else if (typeof part === "object") more = { ...more, ...part };
		else
			for (const text of part) {
				if (text === "_") {
					builder.space();
					x += 3;
					continue;
				}
				const glyph = { text, x, y: 100, endX: x + 5, endY: 100, size: 10, turned: false, clip: wholePage, ...more };
				builder.add(glyph, "7");
				x += 5;
			}
	}
	return builder.finish();
}

const textsOf = (...parts: readonly Part[]) => draw(...parts).map((word) => word.text);

describe("words", () => {
	test("end at a space, and not at kerning in either direction", () => {
		expect(textsOf("Amt_für_Wege")).toEqual(["Amt", "für", "Wege"]);
		expect(textsOf("W", -0.9, "e", 0.8, "ge")).toEqual(["Wege"]);
	});

	test("end at a gap that no space was drawn for", () => {
		expect(textsOf("Amt", 2.5, "Wege")).toEqual(["Amt", "Wege"]);
	});

	test("go on over a space after which the pen moves back (an optional hyphen that is not shown)", () => {
		expect(textsOf("Ge_", -3, "mein_", -3, "de")).toEqual(["Gemeinde"]);
	});

	test("end where the line does", () => {
		expect(textsOf("Amt", { y: 112, endY: 112 }, "Wege")).toEqual(["Amt", "Wege"]);
	});

	test("end where the type turns or becomes a superscript", () => {
		expect(textsOf("Amt", { size: 6, y: 96, endY: 96 }, "2")).toEqual(["Amt", "2"]);
		expect(textsOf("Amt", { turned: true }, "x")).toEqual(["Amt", "x"]);
	});

	test("may grow on one baseline (small capitals)", () => {
		expect(textsOf("A", { size: 8 }, "MT")).toEqual(["AMT"]);
	});

	test("of nothing are none", () => {
		expect(textsOf()).toEqual([]);
	});
});

describe("a word's box", () => {
	test("reaches from its first letter to its last, and it belongs near its beginning", () => {
		expect(draw("Bauhof")[0]).toMatchObject({
			...{ left: 50, right: 80, top: 92, bottom: 102, baseline: 100 },
			...{ anchorX: 65, anchorY: 97, mark: "7", turned: false },
		});
		expect(draw("Kinderbetreuungsangebote")[0]?.anchorX).toBe(70);
	});

	test("belongs within the area to which drawing is limited", () => {
		const [word] = draw({ clip: [0, 0, 60, 840] }, "Kinderbetreuung");
		expect(word?.anchorX).toBeCloseTo(59.9);
		expect(word?.right).toBe(125);
	});

	test("of turned text is that of the turned word", () => {
		const builder = wordBuilder(1);
		const common = { size: 10, turned: true, clip: wholePage, x: 50, endX: 50 };
		builder.add({ ...common, text: "A", y: 200, endY: 195 }, "");
		builder.add({ ...common, text: "B", y: 195, endY: 190 }, "");
		expect(builder.finish()).toMatchObject([{ text: "AB", left: 42, right: 52, top: 190, bottom: 200, turned: true }]);
	});
});
