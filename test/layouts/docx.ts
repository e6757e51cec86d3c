// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	Header,
	HeadingLevel,
	type ITableBordersOptions,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextDirection,
	TextRun,
	VerticalAlign,
	WidthType,
} from "docx";
import { layTables } from "./lay.ts";
import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { columnShares, pageSize, surroundingsOf, withSyllables } from "./page.ts";
import type { PrintCell, PrintRow, PrintTable } from "./print-table.ts";

/** The layout as a Word document. */
export async function toDocx(model: PlanModel, layout: Layout): Promise<Uint8Array> {
	const around = surroundingsOf(model, layout);
	const [width, height] = pageSize(layout).map((points) => Math.round(points * 20)) as [number, number];
	const landscape = layout.page !== "A4 portrait";
	const size = {
		width: Math.min(width, height),
		height: Math.max(width, height),
		orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
	};
	const tables = layTables(model, layout).flatMap((table) => tableBlocks(table, layout, width - 1600));
	const document = new Document({
		title: around.title,
		styles: {
			default: {
				document: {
					run: {
						size: layout.fontSize * 2,
						font: "Liberation Sans",
						language: { value: "de-DE" },
					},
				},
			},
		},
		sections: [
			{
				properties: {
					page: {
						size,
						margin: { top: 900, bottom: 900, left: 800, right: 800 },
					},
				},
				...(layout.furniture ? furniture(around.asOf) : {}),
				children: [
					new Paragraph({
						text: around.title,
						heading: HeadingLevel.HEADING_1,
					}),
					...around.before.map((text) => new Paragraph(text)),
					...tables,
					...around.after.map((text) => new Paragraph(text)),
					...appendix(around.appendix),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

function furniture(asOf: string) {
	const page = new Paragraph({
		children: [
			new TextRun({
				children: ["Seite ", PageNumber.CURRENT, " von ", PageNumber.TOTAL_PAGES],
			}),
		],
	});
	return {
		headers: {
			default: new Header({
				children: [new Paragraph(`Stadtverwaltung · ${asOf}`)],
			}),
		},
		footers: { default: new Footer({ children: [page] }) },
	};
}

function appendix(rows: readonly (readonly [string, string])[]): (Paragraph | Table)[] {
	if (rows.length === 0) return [];
	const table = new Table({
		rows: rows.map(
			(row) =>
				new TableRow({
					children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
				}),
		),
	});
	return [new Paragraph({ text: "Abkürzungen", heading: HeadingLevel.HEADING_2 }), table];
}

function tableBlocks(print: PrintTable, layout: Layout, width: number): (Paragraph | Table)[] {
	const widths = columnShares(layout).map((share) => Math.round(share * width));
	const header = print.header.map((row) => tableRow(row, layout, layout.repeatHeader));
	const table = new Table({
		columnWidths: widths,
		width: { size: width, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		borders: bordersOf(layout),
		rows: [...header, ...print.rows.map((row) => tableRow(row, layout, false))],
	});
	const heading =
		print.heading === ""
			? []
			: [
					new Paragraph({
						text: print.heading,
						heading: HeadingLevel.HEADING_2,
					}),
				];
	return [...heading, table];
}

function tableRow(row: PrintRow, layout: Layout, tableHeader: boolean): TableRow {
	const children = row.cells.map((cell) => tableCell(cell, layout, row.kind));
	return new TableRow({ tableHeader, cantSplit: !layout.splitRows, children });
}

function tableCell(cell: PrintCell, layout: Layout, kind: PrintRow["kind"]): TableCell {
	const bold = kind !== "step";
	const alignment = kind === "header" && layout.headerAlign === "center" ? AlignmentType.CENTER : AlignmentType.LEFT;
	const bullet = cell.bulleted && layout.bullet !== "list" ? layout.bullet : "";
	const list = cell.bulleted && layout.bullet === "list" ? { bullet: { level: 0 } } : {};
	const lines = cell.lines.map((line) => bullet + (layout.breaks === "syllables" ? withSyllables(line) : line));
	const paragraphs = lines.map(
		(text) =>
			new Paragraph({
				alignment,
				...list,
				children: [new TextRun({ text, bold })],
			}),
	);
	return new TableCell({
		rowSpan: cell.rowSpan,
		columnSpan: cell.columnSpan,
		verticalAlign: layout.valign === "top" ? VerticalAlign.TOP : VerticalAlign.CENTER,
		...(cell.rotated ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
		margins: { left: 70, right: 70, top: 30, bottom: 30 },
		children: paragraphs.length > 0 ? paragraphs : [new Paragraph("")],
	});
}

function bordersOf(layout: Layout): ITableBordersOptions {
	const line = { style: BorderStyle.SINGLE, size: 6, color: "000000" };
	const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
	const across = layout.rules === "full" || layout.rules === "horizontal" ? line : none;
	const down = layout.rules === "full" || layout.rules === "vertical" ? line : none;
	return {
		top: across,
		bottom: across,
		insideHorizontal: across,
		left: down,
		right: down,
		insideVertical: down,
	};
}
