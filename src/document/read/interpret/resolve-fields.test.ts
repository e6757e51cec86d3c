// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { type Belonging, resolveFields } from "./resolve-fields.ts";

const under = (text: string, ...numbers: string[]): Belonging[] =>
	numbers.map((number) => ({ number, hints: text === "" ? [] : [{ source: "section" as const, text }] }));

const resolved = (measures: Belonging[]) => {
	const { fields, of } = resolveFields(measures);
	return [
		fields.map(({ code, title, measures: count }) => `${code} ${title} ${count}`),
		of.map(({ code, unsure }) => code + (unsure ? "?" : "")),
	];
};

test("a measure belongs where its number says, even if it stands elsewhere", () => {
	expect(resolved([...under("Wohnen (W)", "W.1", "W.2"), ...under("Arbeit (A)", "W.3", "A.1", "A.2")])).toEqual([
		["W Wohnen 3", "A Arbeit 2"],
		["W", "W", "W", "A", "A"],
	]);
});

test("a field without a code takes the beginning that its numbers share", () => {
	expect(resolved([...under("Wohnen", "1.1", "1.2"), ...under("Arbeit", "2.1")])[0]).toEqual([
		"1 Wohnen 2",
		"2 Arbeit 1",
	]);
});

test("fields without a code are counted where numbers run on", () => {
	expect(resolved([...under("Wohnen", "1", "2"), ...under("Arbeit", "3")])).toEqual([
		["1 Wohnen 2", "2 Arbeit 1"],
		["1", "1", "2"],
	]);
});

test("a letter that all numbers share means the word and no field", () => {
	expect(resolved([...under("Wohnen", "M1", "M2"), ...under("Arbeit", "M3")])[0]).toEqual(["1 Wohnen 2", "2 Arbeit 1"]);
	expect(resolved(under("", "M1", "M2", "M3"))).toEqual([[], ["", "", ""]]);
});

test("where only the numbers tell, their letters are the fields", () => {
	expect(resolved(under("", "W.1", "W.2", "A.1"))).toEqual([
		["W  2", "A  1"],
		["W", "W", "A"],
	]);
	expect(resolved(under("", "3.1.1", "3.2.1", "4.1.1"))[1]).toEqual(["3", "3", "4"]);
});

test("Roman numerals of the fields go with Arabic ones of the measures", () => {
	expect(resolved([...under("I. Wohnen", "1.1", "1.2"), ...under("II. Arbeit", "2.1")])[1]).toEqual(["I", "I", "II"]);
});

test("a number that names a field that stands nowhere is for review", () => {
	expect(resolved([...under("Wohnen (W)", "W.1", "W.2", "A.1")])[1]).toEqual(["W", "W", "A?"]);
});
