// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { wordDifferences } from "./word-differences.ts";

const words = fc.array(fc.constantFrom("der", "Treff", "ist", "offen", "zwei", "drei", "Tage", ".", ",", "\n"), {
	maxLength: 30,
});
const texts = words.map((some) => some.join(" "));

test("what is the same and what came are the new text; what is the same and what went say what the old one said", () => {
	fc.assert(
		fc.property(texts, texts, (before, after) => {
			const pieces = wordDifferences(before, after);
			const textOf = (...kinds: readonly string[]) =>
				pieces.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join("");
			expect(textOf("same", "new")).toBe(after);
			expect(textOf("same", "gone").replace(/\s+/g, "")).toBe(before.replace(/\s+/g, ""));
		}),
	);
});

test("words that changed one after the other stand together", () => {
	const before = "Der Treff ist an zwei Tagen offen, in der Woche und am Samstag.";
	const after = "Der Treff ist an drei Orten offen, in der Woche und am Samstag.";
	expect(wordDifferences(before, after).slice(1, 3)).toEqual([
		{ kind: "gone", text: "zwei Tagen" },
		{ kind: "new", text: "drei Orten" },
	]);
});

test("a text of which hardly a word is left goes as a whole", () => {
	const [before, after] = ["Der Treff ist an zwei Tagen offen.", "Fertig, wie geplant: der Umbau ist gut gelungen."];
	expect(wordDifferences(before, after)).toEqual([
		{ kind: "gone", text: before },
		{ kind: "new", text: after },
	]);
});
