// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceBlock, SourceCell, SourceDocument } from "../source.ts";
import { interpret } from "./interpret.ts";

const words = [
	"Nr.",
	"Maßnahme",
	"Handlungsfeld 3",
	"Inhalt",
	"Federführung",
	"Beteiligte",
	"Termin",
	"Status",
	"Bemerkung",
	"W.7",
	"W.8",
	"3.2.1",
	"12",
	"II/2019",
	"laufend",
	"umgesetzt",
	"geplant",
	"- Plätze schaffen",
	"Amt 50",
	"Die Halle ist gebaut.",
	"Wohnen (W)",
	"-",
	"x",
	"Kosten",
	"Stand: 31.12.2024",
	"Gießplan",
	"W.7 Bäume pflegen",
	" ",
	"★",
];

const place = { table: 1, row: 1, column: 1 };

const cell: fc.Arbitrary<SourceCell> = fc.record({
	row: fc.nat(8),
	column: fc.nat(7),
	rowSpan: fc.integer({ min: 1, max: 4 }),
	columnSpan: fc.integer({ min: 1, max: 8 }),
	paragraphs: fc.array(
		fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: "grapheme", maxLength: 12 })),
		{ maxLength: 3 },
	),
	places: fc.constant([place]),
	header: fc.boolean(),
	doubts: fc.constant([]),
});

const block: fc.Arbitrary<SourceBlock> = fc.oneof(
	fc.record({
		kind: fc.constant("table" as const),
		columnCount: fc.nat(8),
		rowCount: fc.nat(9),
		cells: fc.array(cell, { maxLength: 40 }),
		doubts: fc.constant([]),
	}),
	fc.record({
		kind: fc.constant("paragraph" as const),
		text: fc.constantFrom(...words),
		level: fc.nat(3),
		place: fc.constant(place),
	}),
);

const source: fc.Arbitrary<SourceDocument> = fc.record({
	blocks: fc.array(block, { maxLength: 5 }),
	title: fc.constantFrom("", "Bericht zum Grünplan"),
	furniture: fc.constantFrom([], [{ text: "Seite 3", place }]),
});

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

test("every word of any document stands somewhere in its draft", () => {
	fc.assert(
		fc.property(source, (document) => {
			const kept = new Set(wordsIn(JSON.stringify(interpret(document)).replace(/\\[nt"\\]/g, " ")));
			const texts = document.blocks.flatMap((one) =>
				one.kind === "table" ? one.cells.flatMap((own) => own.paragraphs) : [one.text],
			);
			expect(texts.flatMap(wordsIn).filter((word) => !kept.has(word))).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});
