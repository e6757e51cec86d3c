// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from "docx";
import { describe, expect, test } from "vitest";
import { archive, cell, paragraph, row, wordDocument } from "../../../../test/office-archive.ts";
import type { SourceTable } from "../source.ts";
import { readDocx } from "./read-docx.ts";

function tableOf(bytes: Uint8Array): SourceTable {
	const table = readDocx(bytes).blocks.find((block) => block.kind === "table");
	if (!table) throw new Error("no table");
	return table;
}

/** Each cell as `row,column rowSpan×columnSpan: paragraphs`. */
function shape(table: SourceTable): string[] {
	return table.cells.map((c) =>
		`${c.row},${c.column} ${c.rowSpan}×${c.columnSpan}: ${c.paragraphs.join(" | ")}`.trimEnd(),
	);
}

const table = (rows: string) => wordDocument(`<w:tbl>${rows}</w:tbl>`);
const numbering = (levels: string, number = '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>') =>
	`<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3">${levels}</w:abstractNum>${number}</w:numbering>`;
const inList = (level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`;

describe("a document that a library wrote", () => {
	test("keeps headings, merged cells, header rows, bullets, title and footer", async () => {
		const textCell = (text: string, options = {}) => new TableCell({ children: [new Paragraph(text)], ...options });
		const bullets = ["Sprachkurse", "Lotsinnen"].map((text) => new Paragraph({ text, bullet: { level: 0 } }));
		const rows = [
			new TableRow({ tableHeader: true, children: [textCell("Nr."), textCell("Inhalt")] }),
			new TableRow({
				children: [textCell("X.1", { verticalMerge: VerticalMergeType.RESTART }), new TableCell({ children: bullets })],
			}),
			new TableRow({
				children: [textCell("", { verticalMerge: VerticalMergeType.CONTINUE }), textCell("zweite Zeile")],
			}),
			new TableRow({ children: [textCell("Handlungsfeld Y", { columnSpan: 2 })] }),
		];
		const footers = { default: new Footer({ children: [new Paragraph("Seitenfuß")] }) };
		const children = [new Paragraph({ text: "Plan der Gemeinde", heading: "Heading1" }), new Table({ rows })];
		const bytes = await Packer.toBuffer(new Document({ title: "Musterplan", sections: [{ children, footers }] }));
		const document = readDocx(bytes);

		expect(document.title).toBe("Musterplan");
		expect(document.furniture.map(({ text }) => text)).toEqual(["Seitenfuß"]);
		expect(document.blocks[0]).toMatchObject({ kind: "paragraph", text: "Plan der Gemeinde", level: 1 });
		expect(shape(tableOf(bytes))).toEqual([
			"0,0 1×1: Nr.",
			"0,1 1×1: Inhalt",
			"1,0 2×1: X.1",
			"1,1 1×1: - Sprachkurse | - Lotsinnen",
			"2,1 1×1: zweite Zeile",
			"3,0 1×2: Handlungsfeld Y",
		]);
		expect(tableOf(bytes).cells.map(({ header }) => header)).toEqual([true, true, false, false, false, false]);
		expect(tableOf(bytes).cells[4]?.places).toEqual([{ table: 1, row: 3, column: 2 }]);
	});
});

describe("the grid", () => {
	test("respects columns left out before a row, and horizontal merges", () => {
		const bytes = table(
			row(cell(paragraph("a")) + cell(paragraph("b")) + cell(paragraph("c"))) +
				row(cell(paragraph("d")) + cell(paragraph("e")), '<w:gridBefore w:val="1"/>') +
				row(cell(paragraph("f"), '<w:hMerge w:val="restart"/>') + cell("<w:p/>", "<w:hMerge/>") + cell(paragraph("g"))),
		);
		expect(shape(tableOf(bytes))).toEqual([
			"0,0 1×1: a",
			"0,1 1×1: b",
			"0,2 1×1: c",
			"1,1 1×1: d",
			"1,2 1×1: e",
			"2,0 1×2: f",
			"2,2 1×1: g",
		]);
	});

	test("keeps text of a continued cell and of a nested table", () => {
		const nested = `<w:tbl>${row(cell(paragraph("innen 1")) + cell(paragraph("innen 2")))}</w:tbl>`;
		const bytes = table(
			row(cell(paragraph("oben"), '<w:vMerge w:val="restart"/>') + cell(nested + paragraph("danach"))) +
				row(cell(paragraph("unten"), "<w:vMerge/>") + cell(paragraph("x"))),
		);
		expect(shape(tableOf(bytes))).toEqual([
			"0,0 2×1: oben | unten",
			"0,1 1×1: innen 1 | innen 2 | danach",
			"1,1 1×1: x",
		]);
	});

	test("sees through content controls around rows and cells", () => {
		const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
		const bytes = table(control(row(cell(paragraph("a")) + control(cell(paragraph("b"))))));
		expect(shape(tableOf(bytes))).toEqual(["0,0 1×1: a", "0,1 1×1: b"]);
	});
});

describe("text", () => {
	const texts = (body: string, parts = {}) =>
		readDocx(wordDocument(body, parts)).blocks.map((block) => (block.kind === "paragraph" ? block.text : "table"));

	test("keeps tracked insertions and drops deletions", () => {
		const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
		const deleted = "<w:del><w:r><w:delText>alt </w:delText></w:r></w:del>";
		expect(texts(`<w:p>${run("Stelle ")}${deleted}<w:ins>${run("neu ")}</w:ins>${run("besetzt")}</w:p>`)).toEqual([
			"Stelle neu besetzt",
		]);
	});

	test("joins paragraphs whose end was deleted", () => {
		expect(texts(paragraph("Beratung", "<w:rPr><w:del/></w:rPr>") + paragraph("vor Ort"))).toEqual([
			"Beratung vor Ort",
		]);
	});

	test("breaks at line breaks and keeps hyphens that do not break", () => {
		const run = "<w:r><w:t>Kita</w:t><w:noBreakHyphen/><w:t>Ausbau</w:t><w:br/><w:t>2027</w:t></w:r>";
		expect(texts(`<w:p>${run}</w:p>`)).toEqual(["Kita-Ausbau", "2027"]);
	});

	test("writes out automatic numbers, also of measures", () => {
		const levels =
			'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl>' +
			'<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>';
		const body = [0, 1, 1, 0, 1].map((level) => paragraph("Text", inList(level))).join("");
		expect(texts(body, { "word/numbering.xml": numbering(levels) })).toEqual([
			"A Text",
			"A.1 Text",
			"A.2 Text",
			"B Text",
			"B.1 Text",
		]);
	});

	test("loses neither text boxes nor footnotes", () => {
		const box = `<w:r><w:pict><w:txbxContent>${paragraph("im Kasten")}</w:txbxContent></w:pict></w:r>`;
		const notes = `<w:footnotes xmlns:w="w"><w:footnote w:id="-1" w:type="separator">${paragraph("Strich")}</w:footnote><w:footnote w:id="2">${paragraph("Fußnote")}</w:footnote></w:footnotes>`;
		expect(texts(`<w:p><w:r><w:t>davor</w:t></w:r>${box}</w:p>`, { "word/footnotes.xml": notes })).toEqual([
			"davor",
			"im Kasten",
			"Fußnote",
		]);
	});
});

describe("damage", () => {
	const refusal = (bytes: Uint8Array) => {
		try {
			readDocx(bytes);
		} catch (error) {
			return (error as { problem?: unknown }).problem;
		}
		return undefined;
	};

	test.each([
		["cut XML", "<w:document><w:body><w:p>"],
		[
			"entities that multiply",
			'<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document><w:body><w:p>&b;</w:p></w:body></w:document>',
		],
		["a thousand nested elements", `${"<a>".repeat(1000)}${"</a>".repeat(1000)}`],
		["no body", "<w:document/>"],
	])("%s is named with its part", (_, xml) => {
		expect(refusal(archive({ "word/document.xml": xml }))).toEqual({
			kind: "broken",
			place: "word/document.xml",
			detail: "",
		});
	});
});
