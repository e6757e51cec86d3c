// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { findCouncilPapers } from "../plan/council-paper.ts";
import { referenceKey } from "./paper-reference.ts";

test.each([
	["V 0750/21", "V0750/21"],
	["Vorlage Nr. 2025/1004", "2025/1004"],
	["Beschlussvorlage 2025/1004", "2025/1004"],
	["DS 2025/1004", "2025/1004"],
	["Drucksachen-Nr.: 1536/V", "1536/V"],
	["VI\u2013DS\u201308033\u2013NF\u201302", "VI-DS-08033-NF-02"],
	["GRDrs 192/2017", "GRDrs192/2017"],
	["sr/055/2018", "SR/055/2018"],
])("%j is %j", (one, other) => expect(referenceKey(one)).toBe(referenceKey(other)));

test.each([
	["V0750/21", "V750/21"],
	["V0750/21", "0750/21"],
	["DS-00067/14", "00067/14"],
	["VI-DS-08033-NF-02", "VI-DS-08033"],
])("%j is not %j: nothing is guessed", (one, other) => expect(referenceKey(one)).not.toBe(referenceKey(other)));

test("what a text names is found by what a system calls it", () => {
	const written = ["V 2659/23", "SR/055/2018", "VI-DS-08033-NF-02", "FB 36/0456/WP17", "VO/5252/2016-3"];
	for (const reference of written) {
		expect(findCouncilPapers(`siehe ${reference}.`).map(referenceKey)).toEqual([referenceKey(reference)]);
	}
	expect(findCouncilPapers("Vorlage Nr. 2025/1004").map(referenceKey)).toEqual([referenceKey("Vorlage 2025/1004")]);
});

test("a form is its own form, and blanks make no difference", () => {
	const piece = fc.constantFrom(..."Vorlage|Nr.|DS|Drs.|V|0750|/|21|-|–| |ß|:|Nummer|Beschluss|WP17".split("|"));
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const key = referenceKey(pieces.join(""));
			expect(referenceKey(key)).toBe(key);
			expect(referenceKey(pieces.join(" "))).toBe(key);
		}),
	);
});
