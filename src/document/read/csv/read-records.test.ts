// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { asExcelCsv } from "../../../report/separated-values.ts";
import { readRecords } from "./read-records.ts";

const headings = ["Schlüssel", "Deutsch", "Übersetzung", "Stand", "Fassung"];

test("whatever stands in a table that we gave away is read back as it was", () => {
	const text = fc.string({ unit: "grapheme", maxLength: 30 }).filter((one) => !one.includes("\0"));
	const formula = text.map((one) => `=${one}`);
	const row = fc.tuple(...headings.map(() => fc.oneof(text, formula)));
	fc.assert(
		fc.property(fc.array(row, { minLength: 5, maxLength: 12 }), (rows) => {
			const table = [headings, ...rows];
			const read = readRecords(new TextEncoder().encode(asExcelCsv(table)));
			expect(read).toEqual({ ok: true, records: table });
		}),
	);
});

test("a table in which letters of other languages were lost is not read", () => {
	const latin = new Uint8Array(Buffer.from("Schlüssel;Übersetzung\na;b\n", "latin1"));
	expect(readRecords(latin)).toEqual({ ok: false, problem: { kind: "encoding" } });
	expect(readRecords(new Uint8Array([0x25, 0x50, 0, 0]))).toEqual({ ok: false, problem: { kind: "unreadable" } });
});
