// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { findStatusPhrases } from "./find-status-phrases.ts";
import { defaultScheme } from "./status-scheme.ts";

const found = (text: string): string[][] =>
	findStatusPhrases(text, defaultScheme).map((phrase) => [phrase.key, text.slice(phrase.start, phrase.end)]);

test("finds sentences between other cells, broken over lines", () => {
	const text =
		"laufend Die Maßnahme(n) wird/werden\nlaufend umge-\nsetzt. Der Treff öffnet montags.\nDie Maßnahme(n) konnte(n) nicht\numgesetzt werden.\nEs fehlte Geld.";
	expect(found(text)).toEqual([
		["ongoing", "Die Maßnahme(n) wird/werden\nlaufend umge-\nsetzt."],
		["not_implemented", "Die Maßnahme(n) konnte(n) nicht\numgesetzt werden."],
	]);
});

test("a lost full stop ends before the next capital letter", () => {
	expect(found("Die Maßnahme(n) ist/sind umgesetzt Die Stelle ist besetzt.")).toEqual([
		["implemented", "Die Maßnahme(n) ist/sind umgesetzt"],
	]);
});

test("prose that goes on is no status", () => {
	expect(found("Die Maßnahmen wurden umgesetzt, indem zwei Stellen entstanden.")).toEqual([]);
	expect(found("Die Maßnahme wurde umgesetzt und erweitert.")).toEqual([]);
});

test("a bare word counts when it fills its line", () => {
	expect(found("Der Radweg ist\nabgeschlossen\nund gewidmet")).toEqual([["implemented", "abgeschlossen"]]);
	expect(found("Vereinbarungen sollen im Herbst\nabgeschlossen werden.")).toEqual([]);
});

test("extents lie in the text, in order, without overlaps", () => {
	const piece = fc.constantFrom(
		"Die Maßnahme(n) ",
		"ist/sind ",
		"umgesetzt",
		".",
		"\n",
		"laufend ",
		"wird/werden ",
		"Daueraufgabe",
		"x",
	);
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces.join("");
			let last = 0;
			for (const phrase of findStatusPhrases(text, defaultScheme)) {
				expect(phrase.start).toBeGreaterThanOrEqual(last);
				expect(phrase.end).toBeGreaterThan(phrase.start);
				last = phrase.end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
