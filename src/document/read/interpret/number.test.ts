// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { describe, expect, test } from "vitest";
import { fieldCodesIn, isNumber, numberedTitle } from "./number.ts";

describe("a measure's number", () => {
	test.each(["W.7", "W 7", "GE-6", "3.2.1", "12", "4a", "HF1-M2", "M.10", "II.3", "A1.2", "Maßnahme 3", "1.", "KS_03"])(
		"is recognised in %j",
		(text) => expect(isNumber(text)).toBe(true),
	);

	test.each([
		"2024",
		"II/2019",
		"01.2020",
		"31.12.2024",
		"laufend",
		"Amt",
		"W",
		"",
		"-",
		"50, 61",
		"Kitas erweitern",
		"W.7 Kitas",
	])("is not seen in %j", (text) => expect(isNumber(text)).toBe(false));

	test.each([
		["W.7 Bäume pflegen", "W.7", "Bäume pflegen"],
		["Maßnahme 3: Bäume pflegen", "3", "Bäume pflegen"],
		["3.2.1 – Bäume pflegen", "3.2.1", "Bäume pflegen"],
		["1. Bäume pflegen", "1", "Bäume pflegen"],
		["GE-6 „Grün“ pflegen", "GE-6", "„Grün“ pflegen"],
	])("is taken off %j", (text, number, title) => expect(numberedTitle(text)).toEqual({ number, title }));

	test.each(["Bäume pflegen", "2024 begonnen", "2. 3", "W.7"])("is not taken off %j", (text) =>
		expect(numberedTitle(text)).toBeUndefined(),
	);

	test.each([
		["W.7", ["W"]],
		["3.2.1", ["3.2", "3"]],
		["GE-6", ["GE"]],
		["HF1-M2", ["HF1-M", "HF1", "HF"]],
		["12", []],
		["II.3", ["II"]],
	])("%s may name the fields %j", (number, codes) => expect(fieldCodesIn(number)).toEqual(codes));
});
