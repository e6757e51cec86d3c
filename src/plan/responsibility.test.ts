// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeResponsibility } from "./looks-like-responsibility.ts";
import { parseResponsibilities } from "./responsibility.ts";
import { findUnit, looksLikeUnitCode, normaliseUnitCode } from "./unit.ts";

const short = (lines: readonly string[] | string): string[] =>
	parseResponsibilities(lines).map(({ unit, part, marked }) => `${unit.written} ${part}${marked ? "!" : ""}`);

describe("who has which part", () => {
	test.each<[readonly string[], readonly string[]]>([
		[["50"], ["50 lead"]],
		[["50 (federführend)"], ["50 lead!"]],
		[
			["50", "Träger MSA"],
			["50 lead", "Träger MSA lead"],
		],
		[["17 (federführend), Träger der MSA"], ["17 lead!", "Träger der MSA participant"]],
		[["50 i. Z. m. 17"], ["50 lead", "17 with!"]],
		[
			["50 (federführend)", "i. Z. m. mit MSA, freien Trägern"],
			["50 lead!", "MSA with!", "freien Trägern with!"],
		],
		[
			["50 (federführend)", "Beteiligung: GB 2, GB 3"],
			["50 lead!", "GB 2 participant!", "GB 3 participant!"],
		],
		[
			["50 (federführend)", "JC, LDS"],
			["50 lead!", "JC participant", "LDS participant"],
		],
		[["50, 53, JC"], ["50 lead", "53 lead", "JC lead"]],
		[["80, 15 (federführend)"], ["80 lead", "15 lead!"]],
		[
			["JC/50/33.4/ BAMF,", "Beteiligung: MSA, 55/58"],
			["JC lead", "50 lead", "33.4 lead", "BAMF lead", "MSA participant!", "55 participant!", "58 participant!"],
		],
		[["GB 2/BiKo (federführend)"], ["GB 2/BiKo lead!"]],
		[["50/Krankenkassen (federführend)"], ["50/Krankenkassen lead!"]],
		[
			["alle GB", "Beteiligung: GDD", "MSA, JMD"],
			["alle GB lead", "GDD participant!", "MSA participant!", "JMD participant!"],
		],
		[
			["Beteiligung: MSA, Querschnittsämter, (10, 11, 20), Netzwerke"],
			["MSA participant!", "Querschnittsämter, (10, 11, 20) participant!", "Netzwerke participant!"],
		],
		[["Vermieter (v. a. A, B), JC"], ["Vermieter (v. a. A, B) lead", "JC lead"]],
		[
			["Beteiligte: 51, 52 und weitere Akteure"],
			["51 participant!", "52 participant!", "weitere Akteure participant!"],
		],
		[
			["Federführung: Umweltamt", "Mitwirkung: Stadtwerke"],
			["Umweltamt lead!", "Stadtwerke participant!"],
		],
		[["federführend: 61; beteiligt: 66, 67"], ["61 lead!", "66 participant!", "67 participant!"]],
		[["61 (federführend), weitere Beteiligte: 66"], ["61 lead!", "66 participant!"]],
		[["Amt 50, Amt 51 und Amt 53"], ["Amt 50 lead", "Amt 51 lead", "Amt 53 lead"]],
		[["Beteiligung:", "GB 2"], ["GB 2 participant!"]],
		[["Beteiligung:"], ["Beteiligung: participant"]],
		[
			["50 i. Z. m.", "17"],
			["50 lead", "17 with!"],
		],
		[["50", "(federführend)"], ["50 lead!"]],
		[["-"], []],
		[[], []],
	])("%j", (lines, expected) => expect(short(lines)).toEqual(expected));
});

test("spellings of one unit are the same", () => {
	for (const written of ["50", "A50", "Amt 50", " 50 ", "50 - Soziales"]) expect(normaliseUnitCode(written)).toBe("50");
	expect(normaliseUnitCode("GB 2")).toBe(normaliseUnitCode("GB2"));
	expect(normaliseUnitCode("50.64")).toBe("50.64");
	const social = { code: "50", name: "Sozialamt", aliases: ["Amt für Soziales"], internal: true };
	for (const written of ["A 50", "sozialamt", "Amt für Soziales"]) expect(findUnit(written, [social])).toBe(social);
	expect(findUnit("51", [social])).toBeUndefined();
});

test("codes are told from names", () => {
	for (const code of ["50", "33.4", "50.64", "GB 2", "A50", "INAUSLB", "JC", "Dez. 3"])
		expect(looksLikeUnitCode(code)).toBe(true);
	for (const name of ["BiKo", "Krankenkassen", "freie Träger", "M.1", "2020"])
		expect(looksLikeUnitCode(name)).toBe(false);
});

test("columns of responsibilities are told from others", () => {
	for (const text of ["50", "50 (federführend)", "alle GB", "Umweltamt", "Amt für Stadtgrün", "GB 2, JC"])
		expect(looksLikeResponsibility(text)).toBe(1);
	for (const text of ["2020", "-", "", "Fortbildungen anbieten und auswerten"])
		expect(looksLikeResponsibility(text)).toBe(0);
});

const piece = fc.constantFrom(
	..."50|GB 2|(federführend)|Beteiligung:|i. Z. m.|,|/|und|(|)|MSA|freie Träger|;|-|weitere Akteure|Federführung:".split(
		"|",
	),
);
const line = fc.oneof(
	fc.string({ unit: "grapheme" }),
	fc.array(piece).map((pieces) => pieces.join(" ")),
);

test("is total and drops no word", () => {
	fc.assert(
		fc.property(fc.array(line), (lines) => {
			const kept = parseResponsibilities(lines)
				.map(({ raw }) => raw)
				.join(" ");
			for (const word of lines.join("\n").match(/[\p{L}\p{N}]+/gu) ?? []) expect(kept).toContain(word);
			for (const { unit } of parseResponsibilities(lines)) expect(typeof unit.key).toBe("string");
		}),
		{ numRuns: 500 },
	);
});
