// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceTable } from "../source.ts";
import { Unreadable } from "../unreadable.ts";
import { detectDelimiter } from "./delimiter.ts";
import { readCsv } from "./read-csv.ts";

function records(bytes: Uint8Array): string[][] {
	const { cells, rowCount } = readCsv(bytes).blocks[0] as SourceTable;
	return Array.from({ length: rowCount }, (_, row) =>
		cells.filter((cell) => cell.row === row).map(({ paragraphs }) => paragraphs.join(" | ")),
	);
}

const bytes = (text: string, encoding: BufferEncoding = "utf8") => new Uint8Array(Buffer.from(text, encoding));

describe("encodings", () => {
	test.each<[string, Uint8Array]>([
		["UTF-8", bytes("Nr.;Maßnahme\n1;Brücke\n")],
		["UTF-8 with a byte order mark", bytes("\ufeffNr.;Maßnahme\r\n1;Brücke\r\n")],
		["Windows-1252", bytes("Nr.;Maßnahme\r\n1;Brücke\r\n", "latin1")],
		["UTF-16", bytes("\ufeffNr.;Maßnahme\r\n1;Brücke\r\n", "utf16le")],
	])("%s", (_, file) => {
		expect(records(file)).toEqual([
			["Nr.", "Maßnahme"],
			["1", "Brücke"],
		]);
	});
});

describe("records", () => {
	test("keep quoted line breaks as paragraphs, and have any length", () => {
		expect(records(bytes('Nr.;Inhalt;Termin\n1;"- eins; zwei\n- ""drei""";2027\n2;vier\n'))).toEqual([
			["Nr.", "Inhalt", "Termin"],
			["1", '- eins; zwei | - "drei"', "2027"],
			["2", "vier"],
		]);
	});

	test("survive a quotation mark that is never closed", () => {
		expect(records(bytes('Nr.;Inhalt\n1;"offen\n2;zu\n'))).toEqual([
			["Nr.", "Inhalt"],
			["1", '"offen'],
			["2", "zu"],
		]);
	});

	test("are read for any text without an error", () => {
		fc.assert(fc.property(fc.string(), (text) => readCsv(bytes(text)).blocks.length === 1));
	});
});

describe("the delimiter", () => {
	test.each([
		[";", "Nr.;Inhalt, Erläuterung;Termin\n1;a, b;2027\n"],
		[",", "Nr.,Inhalt,Termin\n1,a; b,2027\n"],
		["\t", "Nr.\tInhalt, Erläuterung\n1\ta; b\n"],
		["|", "sep=|\nNr.|Inhalt\n"],
		[";", "Nr.;Inhalt\n"],
	])("%j", (expected, text) => {
		expect(detectDelimiter(text)).toBe(expected);
	});
});

test("a line of separators without end is refused before it becomes cells", () => {
	expect(() => readCsv(bytes(";".repeat(600_000)))).toThrow(
		new Unreadable("too-large", "", "500.000 Zeichen/characters"),
	);
});
