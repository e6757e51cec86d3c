// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { Document, HeadingLevel, Packer, Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from "docx";
import { type SheetContents, type SheetRow, statusWord } from "../../../round/sheet/sheet.ts";
import { markOf, writeKey } from "../../../round/sheet/sheet-key.ts";
import { type AnswerMark, writeFormMark } from "../../../round/sheet/sheet-marks.ts";
import { dropDown } from "../docx/drop-down.ts";
import { landscapePage } from "../docx/landscape.ts";
import { pageFoot } from "../docx/page-foot.ts";
import { paragraphsOf, textRun } from "../docx/text.ts";

type SheetColumn = {
	readonly heading: string;
	readonly width: number;
	/** What programs read in its heading. */
	readonly mark: string;
	readonly fill: string;
	readonly cell: (row: SheetRow) => Paragraph[];
};

const fills = { head: "1F3A5F", given: "F0F1F3", answer: "FFF8DC" };

/** A sheet to answer a round offline, as a Word file: a row a step, the statuses to be chosen from. */
export async function writeSheetDocx(contents: SheetContents): Promise<Uint8Array> {
	const { words } = contents;
	const document = new Document({
		title: words.title,
		styles: {
			default: {
				document: { run: { font: "Arial", size: 20, language: { value: words.language } } },
				heading1: { run: { size: 32, bold: true, color: "1A1A1A" }, paragraph: { spacing: { after: 120 } } },
			},
		},
		sections: [
			{
				properties: { page: landscapePage },
				footers: { default: pageFoot(words, words.title) },
				children: [
					new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(words.title)] }),
					...words.instructions.map((line) => new Paragraph({ spacing: { after: 80 }, children: [textRun(line)] })),
					answerTable(contents),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

function answerTable(contents: SheetContents): Table {
	const columns = columnsOf(contents);
	return new Table({
		columnWidths: columns.map(({ width }) => width),
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [
			new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(headCell) }),
			...contents.rows.map(
				(row) => new TableRow({ children: columns.map((column) => tableCell(column, column.fill, column.cell(row))) }),
			),
		],
	});
}

function headCell(column: SheetColumn): TableCell {
	const runs = [textRun(column.heading, { bold: true, color: "FFFFFF" })];
	if (column.mark !== "") runs.push(textRun(column.mark, { vanish: true }));
	return tableCell(column, fills.head, [new Paragraph({ children: runs })]);
}

function tableCell({ width }: SheetColumn, fill: string, children: Paragraph[]): TableCell {
	return new TableCell({
		children,
		width: { size: width, type: WidthType.DXA },
		margins: { top: 60, bottom: 60, left: 90, right: 90 },
		shading: { type: ShadingType.CLEAR, fill, color: "auto" },
	});
}

function columnsOf(contents: SheetContents): readonly SheetColumn[] {
	const { round, words } = contents;
	const { columns } = words;
	const given = { fill: fills.given, mark: "" };
	return [
		{
			...given,
			heading: columns.step,
			mark: writeFormMark(round),
			width: 3400,
			cell: (row) => askedCell(contents, row),
		},
		{ ...given, heading: columns.lastStatus, width: 3100, cell: lastCell },
		...answerColumns(contents),
	];
}

function answerColumns(contents: SheetContents): readonly SheetColumn[] {
	const { words } = contents;
	const { columns, choose, yes } = words;
	const answer = (mark: AnswerMark, width: number, cell: SheetColumn["cell"]): SheetColumn => ({
		...{ mark, width, cell, heading: columns[mark], fill: fills.answer },
	});
	const labels = contents.statuses.map(({ label }) => label);
	const choice = (name: string, choices: readonly string[], chosen: string) => {
		const paragraph = new Paragraph({});
		paragraph.addChildElement(dropDown({ name, choices: [choose, ...choices], chosen: chosen || choose }));
		return [paragraph];
	};
	return [
		answer("unchanged", 1500, ({ answer: { unchanged } }) => choice(columns.unchanged, [yes], unchanged ? yes : "")),
		answer("status", 1800, (row) => choice(columns.status, labels, statusWord(contents, row.answer.status))),
		answer("description", 3700, ({ answer: { description } }) => paragraphsOf(description)),
		answer("note", 1638, () => [new Paragraph({})]),
	];
}

/** What is asked, and out of sight the key of the row. */
function askedCell({ words }: SheetContents, row: SheetRow): Paragraph[] {
	const key = writeKey({ contribution: row.contribution, base: markOf(row.answer), withoutText: false });
	const title = [row.number, row.measure].filter((text) => text !== "").join(" ");
	const more = [
		...(row.term === "" ? [] : [`${words.columns.term}: ${row.term.replaceAll("\n", ", ")}`]),
		...(row.unit === "" ? [] : [`${words.columns.unit}: ${row.unit}`]),
	];
	return [
		new Paragraph({ children: [textRun(title, { bold: true }), textRun(key, { vanish: true })] }),
		...paragraphsOf(row.step),
		...more.map((line) => new Paragraph({ children: [textRun(line, { color: "4A4A4A" })] })),
	];
}

function lastCell({ last }: SheetRow): Paragraph[] {
	const said = last.status === "" ? [] : [new Paragraph({ children: [textRun(last.status, { bold: true })] })];
	return last.description === "" && said.length > 0 ? said : [...said, ...paragraphsOf(last.description)];
}
