// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { awkwardText, someRow, someSheet } from "../../../../test/some-sheet.ts";
import type { SheetContents } from "../../../round/sheet/sheet.ts";
import { comparable, markOf } from "../../../round/sheet/sheet-key.ts";
import { writeSheetDocx } from "../../write/sheet/write-sheet-docx.ts";
import { writeSheetXlsx } from "../../write/sheet/write-sheet-xlsx.ts";
import { readSheet } from "./read-sheet.ts";

const writers = { xlsx: async (sheet: SheetContents) => writeSheetXlsx(sheet), docx: writeSheetDocx };
type Format = keyof typeof writers;
const formats = Object.keys(writers) as Format[];

async function readBack(format: Format, sheet: SheetContents) {
	const read = readSheet(await writers[format](sheet), `blatt.${format}`);
	if (!read.ok) throw new Error(read.problem.kind);
	return read.sheet;
}

/** The file with one of its parts changed, as somebody's program might. */
async function changed(format: Format, sheet: SheetContents, part: string, change: (xml: string) => string) {
	const parts = unzipSync(await writers[format](sheet));
	const before = new TextDecoder().decode(parts[part]);
	const after = change(before);
	expect(after).not.toBe(before);
	return readSheet(zipSync({ ...parts, [part]: strToU8(after) }), `blatt.${format}`);
}

const answerSheetPart = "xl/worksheets/sheet1.xml";
const firstText = "Wir suchen noch.";
const answered = someRow({ answer: { status: "", description: firstText, unchanged: false } });

describe.each(formats)("a sheet as %s", (format) => {
	test("whatever stands in it comes back as it was", async () => {
		const rows = fc.array(fc.record({ text: awkwardText, unchanged: fc.boolean() }), { minLength: 1, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(rows, async (given) => {
				const sheet = someSheet(
					given.map(({ text, unchanged }) =>
						someRow({ step: text, measure: text, answer: { status: "partial", description: text, unchanged } }),
					),
				);
				const read = await readBack(format, sheet);
				expect(read.problems).toEqual([]);
				expect(read.round).toBe(sheet.round);
				expect(read.rows).toHaveLength(sheet.rows.length);
				for (const [at, row] of read.rows.entries()) {
					const asked = sheet.rows[at];
					expect(row.contribution).toBe(asked?.contribution);
					expect(row.description).toBe(format === "docx" ? comparable(given[at]?.text ?? "") : given[at]?.text);
					expect(row.status).toBe("bisher nur teilweise umgesetzt");
					expect(row.unchanged).toBe(given[at]?.unchanged ? "ja" : "");
					expect(row.base).toBe(asked && markOf(asked.answer));
				}
			}),
			{ numRuns: 40 },
		);
	});

	test("what nobody has answered yet is empty", async () => {
		const row = someRow({ answer: { status: "", description: "", unchanged: false } });
		const [read] = (await readBack(format, someSheet([row]))).rows;
		expect(read).toMatchObject({ status: "", description: "", unchanged: "", note: "" });
	});

	test("a file that is none of ours, or a broken one, is told as such", async () => {
		const bytes = await writers[format](someSheet([answered]));
		expect(readSheet(bytes.slice(0, 900), `x.${format}`)).toMatchObject({ ok: false, problem: { kind: "broken" } });
		expect(readSheet(bytes, "x.pdf")).toMatchObject({ ok: false, problem: { kind: "wrong-ending" } });
		expect(readSheet(strToU8("Nr.;Text"), "x.csv")).toMatchObject({ ok: false, problem: { kind: "no-sheet" } });
		expect(readSheet(new Uint8Array(), `x.${format}`)).toMatchObject({ ok: false, problem: { kind: "empty" } });
	});

	test("a row that is there twice counts once, and the second is told", async () => {
		const read = await readBack(format, someSheet([answered, { ...answered, measure: "Noch einmal" }]));
		expect(read.rows).toHaveLength(1);
		expect(read.problems).toMatchObject([{ kind: "key-twice" }]);
	});
});

describe("what programs and people do to sheets", () => {
	test("a formula is refused with its place, whatever value stands beside it", async () => {
		const sheet = someSheet([answered, someRow({})]);
		const read = await changed("xlsx", sheet, answerSheetPart, (xml) =>
			xml.replace(
				/ t="inlineStr"><is><t xml:space="preserve">Wir suchen noch\.<\/t><\/is>/,
				` t="str"><f>A1&amp;""</f><v>Ist umgesetzt.</v>`,
			),
		);
		expect(read).toMatchObject({
			ok: true,
			sheet: { problems: [{ kind: "formula", place: { sheet: "Zuarbeit", cell: "J7" } }] },
		});
		expect(read.ok && read.sheet.rows.map(({ contribution }) => contribution)).toEqual([sheet.rows[1]?.contribution]);
	});

	test("a number or a date in place of a text is refused with its place", async () => {
		const read = await changed("xlsx", someSheet([answered]), answerSheetPart, (xml) =>
			xml.replace(/ t="inlineStr"><is><t xml:space="preserve">Wir suchen noch\.<\/t><\/is>/, "><v>46000</v>"),
		);
		expect(read).toMatchObject({ ok: true, sheet: { rows: [], problems: [{ kind: "no-text" }] } });
	});

	test("a row that lost its key is told, and one that is empty is none", async () => {
		const key = (xml: string) => xml.replace(`${answered.contribution}:`, "");
		expect(await changed("xlsx", someSheet([answered]), answerSheetPart, key)).toMatchObject({
			ok: true,
			sheet: { rows: [], problems: [{ kind: "key-damaged" }] },
		});
		expect(await changed("docx", someSheet([answered]), "word/document.xml", key)).toMatchObject({
			ok: true,
			sheet: { rows: [], problems: [{ kind: "key-damaged" }] },
		});
	});

	test("what was deleted in a tracked change is gone, and what was added counts", async () => {
		const read = await changed("docx", someSheet([answered]), "word/document.xml", (xml) =>
			xml.replace(
				/<w:r><w:t xml:space="preserve">Wir suchen noch\.<\/w:t><\/w:r>/,
				`<w:del><w:r><w:delText>Wir suchen noch.</w:delText></w:r></w:del><w:ins><w:r><w:t>Wir haben</w:t></w:r><w:r><w:br/><w:t>gefunden.</w:t></w:r></w:ins>`,
			),
		);
		expect(read).toMatchObject({ ok: true, sheet: { rows: [{ description: "Wir haben\ngefunden." }] } });
	});

	test("a text that no cell can hold is left out of an Excel sheet and stays as it is", async () => {
		const [long, lines] = ["ä".repeat(40_000), "Zeile\n".repeat(300)];
		const sheet = someSheet(
			[long, lines].map((description) => someRow({ answer: { ...answered.answer, description } })),
		);
		for (const row of (await readBack("xlsx", sheet)).rows) expect(row).not.toHaveProperty("description");
		expect((await readBack("docx", sheet)).rows.map(({ description }) => description)).toEqual([long, lines]);
	});

	test("an Excel sheet can be written in only where something is asked", async () => {
		const parts = unzipSync(writeSheetXlsx(someSheet([answered])));
		const xml = new TextDecoder().decode(parts[answerSheetPart]);
		expect(xml).toContain('<sheetProtection sheet="1"');
		expect(xml).not.toContain("<f>");
	});
});
