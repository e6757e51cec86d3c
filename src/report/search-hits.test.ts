// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { searchedWords } from "./published-search.ts";
import { searchLetters } from "./search-form.ts";
import { hitFragment, markHits } from "./search-hits.ts";

test.each([
	["Bürger", "Buerger"],
	["Straße", "STRASSE"],
	["Größe", "Groesse"],
	["Café", "cafe"],
	["A\u0308mter", "Ämter"],
])("%s and %s are searched alike", (one, other) => {
	expect(searchLetters(one)).toBe(searchLetters(other));
});

test("what is found is marked as it is written", () => {
	const hits = markHits("Die Straßenbäume und der Strassenbaum", searchedWords("strassenbaeum"));
	expect(hits.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["Straßenbäum", "Strassenbaum"]);
	const long = `${"Es ist viel geschehen. ".repeat(20)}Am Ende stehen Bäume. ${"Und weiter. ".repeat(20)}`;
	const fragment = hitFragment(long, searchedWords("bäume"))?.map(({ text }) => text);
	expect(fragment?.join("").length).toBeLessThan(220);
	expect(fragment).toContain("Bäume");
	expect(hitFragment(long, searchedWords("zisterne"))).toBeUndefined();
});

test("whatever is searched, the marked text is the text, and each mark is one of the words", () => {
	const text = fc.string({ unit: "grapheme", maxLength: 60 });
	fc.assert(
		fc.property(text, text, (written, search) => {
			const words = searchedWords(search);
			const hits = markHits(written, words);
			expect(hits.map((piece) => piece.text).join("")).toBe(written);
			for (const { text: piece, hit } of hits) {
				if (hit) expect(words.some((word) => searchLetters(piece).includes(word))).toBe(true);
			}
		}),
	);
});
