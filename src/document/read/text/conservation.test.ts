// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sharedFile } from "../../../../test/shared-files.ts";
import type { Draft } from "../../../plan/draft.ts";
import { readText } from "./read-text.ts";

/** All texts of a draft, each once; the document's title stands in the leftovers as it was printed. */
function textsOf({ measures, leftovers }: Draft): string[] {
	const cells = measures.flatMap((measure) =>
		measure.steps.flatMap((step) => [
			...step.content,
			...step.responsibility,
			...step.term,
			step.statusText,
			step.description,
		]),
	);
	return [...measures.flatMap((one) => [one.number, one.title]), ...cells, ...leftovers.map((one) => one.text)];
}

type Counts = Map<string, number>;

function countWords(texts: readonly string[]): Counts {
	const counts: Counts = new Map();
	for (const text of texts)
		for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

/** Words that have more in one text than in another. */
function surplus(a: Counts, b: Counts): string[] {
	return [...a].flatMap(([word, count]) => new Array(Math.max(0, count - (b.get(word) ?? 0))).fill(word));
}

/** Words that stand at a line's end before a hyphen or a slash, and those that open the next line: they may be joined. */
function mayBeJoined(text: string): Set<string> {
	const ends = [...text.matchAll(/([\p{L}\p{N}]+)[-‐/]?[^\S\n\r\f\u2028\u2029]*(?:[\n\r\f\u2028\u2029]|$)/gu)];
	const starts = [...text.matchAll(/(?:^|[\n\r\f\u2028\u2029])[^\p{L}\p{N}]*([\p{L}\p{N}]+)/gu)];
	return new Set([...ends, ...starts].map(([, word = ""]) => word));
}

/** A title printed together with the line below it is cut into the two. */
function isCut(word: string, made: ReadonlySet<string>): boolean {
	return [...word].some((_, at) => made.has(word.slice(0, at)) && made.has(word.slice(at)));
}

/** What the draft lost, apart from words cut by a hyphen at a line's end and joined, and words glued in print and cut. */
function unaccounted(text: string, draft: Draft): string[] {
	const plain = text.replace(/[\u00ad\u200b\ufeff]/gu, "");
	const [printed, read] = [countWords([plain]), countWords(textsOf(draft))];
	const made = surplus(read, printed);
	const madeWords = new Set(made);
	const joined = mayBeJoined(plain);
	const isJoined = (word: string) => joined.has(word) && made.some((whole) => whole.includes(word));
	return surplus(printed, read).filter((word) => !isJoined(word) && !isCut(word, madeWords));
}

const HEADS = ["G.1", "G.2", "H.1", "A1.2 Wärmenetz am Hafen", "GH-3 Kühle Räume", "Neue Bänke am Markt", "Wohnen (G)"];
const CELLS = [
	"- Standorte aussuchen und Sträu-",
	"cher pflanzen",
	"- 67 (federführend)",
	"- Beteiligung: 50, Stadtwerke",
	"- II/2024",
	"laufend",
	"Die Maßnahme(n) wird/werden laufend",
	"umgesetzt.",
	"Als Daueraufgabe etabliert",
	"An drei Schulen stehen neue Linden. Die",
	"vierte folgt im Herbst (vgl. Maßnahme G.1).",
	"-",
];
const SHEETS = [
	"Umsetzungsstand abgeschlossen",
	"Verantwortliche Stelle Gartenamt",
	"Aktueller Stand Zwei Brunnen laufen.",
	"Basis: Gutachten [3]",
	"Beginn: 01.2020Ende: 12.2021[Maßnahme abgeschlossen]",
	"Auftrag:",
	"Amt 5, KFG, OA",
	"Neue HöfeGanze Altstadt",
	"Ganze Altstadt",
	"Maßnahmenkatalog",
	"Verantwortlich",
	"• Rampen am Bahnhof",
	"und andere",
	"Bauamt ab 2025",
	"Gartenamt 2024 bis",
];
const FURNITURE = [
	"",
	"",
	"Seite 1 von 2",
	"Seite 2 von 2",
	"\f",
	"Nr.  Maßnahme   Termin   Status",
	"Nr.",
	"Maßnahme",
	"7",
];

const anyPlan = fc
	.array(fc.constantFrom(...HEADS, ...CELLS, ...SHEETS, ...FURNITURE), { maxLength: 80 })
	.map((lines) => lines.join("\n"));

describe("every word of a text stands in its draft", () => {
	test("whatever was printed in whatever order", () => {
		fc.assert(
			fc.property(anyPlan, (text) => {
				expect(unaccounted(text, readText(text, "x"))).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	test("also when the same page is printed again and again", () => {
		fc.assert(
			fc.property(anyPlan, fc.integer({ min: 2, max: 5 }), (page, times) => {
				const text = new Array(times).fill(page).join("\f");
				expect(unaccounted(text, readText(text, "x"))).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	test.each([
		"dresden/report.txt",
		"other-cities/excerpts-other-cities.txt",
		"other-cities/ka-aktionsplan-city-2020-2026.txt",
		"other-cities/ka-klimaanpassung-monitoring-2023.txt",
		"other-cities/ka-klimaschutz-monitoring-2024-vorlage.txt",
		"other-cities/ka-un-brk-umsetzung.txt",
	])("in %s", { timeout: 60_000 }, (path) => {
		const bytes = sharedFile(path);
		if (!bytes) return;
		const text = new TextDecoder().decode(bytes);
		expect(unaccounted(text, readText(text, path))).toEqual([]);
	});
});
