// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { readSheet } from "../src/document/read/sheet/read-sheet.ts";
import { writeSheetDocx } from "../src/document/write/sheet/write-sheet-docx.ts";
import { writeSheetXlsx } from "../src/document/write/sheet/write-sheet-xlsx.ts";
import type { SheetContents } from "../src/round/sheet/sheet.ts";
import { comparable, markOf } from "../src/round/sheet/sheet-key.ts";
import { convertOffice } from "./layouts/convert.ts";
import { awkwardText, someRow, someSheet } from "./some-sheet.ts";

const writers = { xlsx: async (sheet: SheetContents) => writeSheetXlsx(sheet), docx: writeSheetDocx };
const filters = { xlsx: "xlsx:Calc MS Excel 2007 XML", docx: "docx:MS Word 2007 XML" };

test.each(["xlsx", "docx"] as const)(
	"LibreOffice opens a sheet as %s and saves it with every cell as it was",
	async (format) => {
		const texts = fc.sample(awkwardText, { numRuns: 60, seed: 7 });
		const rows = texts.map((text, at) =>
			someRow({ step: text, answer: { status: "partial", description: text, unchanged: at % 2 === 0 } }),
		);
		const sheet = someSheet(rows);
		const read = readSheet(
			await convertOffice(await writers[format](sheet), format, filters[format]),
			`blatt.${format}`,
		);
		if (!read.ok) throw new Error(read.problem.kind);
		expect(read.sheet.problems).toEqual([]);
		const told = read.sheet.rows.map(({ contribution, base, unchanged, status, description = "" }) => {
			return { contribution, base, unchanged, status, description };
		});
		expect(told).toEqual(
			rows.map((row) => ({
				...{ contribution: row.contribution, base: markOf(row.answer), unchanged: row.answer.unchanged ? "ja" : "" },
				...{ status: "bisher nur teilweise umgesetzt", description: comparable(row.answer.description) },
			})),
		);
	},
);
