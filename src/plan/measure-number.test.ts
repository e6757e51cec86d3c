// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareMeasureNumbers, looksLikeMeasureNumber, measureKey, parseMeasureNumber } from "./measure-number.ts";

describe("numbers of measures", () => {
	test.each([
		["M.1", "M", "1", "M.1"],
		["M. 1", "M", "1", "M.1"],
		["M 1", "M", "1", "M.1"],
		["M1", "M", "1", "M.1"],
		["GE-6", "GE", "6", "GE.6"],
		["Ü-2", "Ü", "2", "Ü.2"],
		["3.2.1", "3", "2.1", "3.2.1"],
		["7", "", "7", "7"],
		["12.", "", "12", "12"],
		["S1.4", "S", "1.4", "S.1.4"],
		["HF2-M3", "HF2", "M3", "HF.2.M.3"],
		["Maßnahme W.9", "W", "9", "W.9"],
		["M 01", "M", "01", "M.1"],
	])("%s", (text, field, rest, key) => expect(parseMeasureNumber(text)).toMatchObject({ field, rest, key }));
});

test.each(["2020", "II/2019", "31.12.2025", "laufend", "", "-", "Q3 2024", "50, 53", "M", "Radweg 5"])(
	"%j is no number",
	(text) => {
		expect(parseMeasureNumber(text)).toBeUndefined();
		expect(looksLikeMeasureNumber(text)).toBe(0);
	},
);

test("codes of units look less like numbers of measures", () => {
	for (const code of ["50", "33.4", "GB 2"]) expect(looksLikeMeasureNumber(code)).toBeLessThan(0.7);
	for (const number of ["M.1", "GE-6", "S1.4"]) expect(looksLikeMeasureNumber(number)).toBe(1);
});

test("sorts as people count", () => {
	expect(["W.10", "W.2", "A.1", "W.2a"].sort(compareMeasureNumbers)).toEqual(["A.1", "W.2", "W.2a", "W.10"]);
});

test("is total, and spelling does not matter", () => {
	fc.assert(fc.property(fc.string(), (text) => looksLikeMeasureNumber(text) <= 1));
	fc.assert(
		fc.property(
			fc.constantFrom("M", "GE", "Ü"),
			fc.integer({ min: 1, max: 99 }),
			fc.constantFrom(".", " ", "-", ". "),
			(field, n, gap) => {
				expect(parseMeasureNumber(`${field}${gap}${n}`)?.key).toBe(measureKey(`${field}.${n}`));
			},
		),
	);
});
