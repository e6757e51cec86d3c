// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	Document,
	HeadingLevel,
	Packer,
	PageOrientation,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalMergeType,
	WidthType,
} from "docx";
import { asOf, fields, headings, type SampleField, type SampleMeasure, title } from "./plan.ts";

/** Widths of the columns in twentieths of a point; together the text width of a landscape A4 page. */
const widths = [700, 2100, 2900, 2000, 1300, 1900, 3700];

type CellOptions = {
	readonly bold?: boolean;
	readonly columnSpan?: number;
	readonly merge?: "restart" | "continue";
	readonly shade?: string;
};

function cell(
	text: string,
	column: number,
	{ bold = false, columnSpan = 1, merge, shade }: CellOptions = {},
): TableCell {
	return new TableCell({
		children: [new Paragraph({ children: [new TextRun({ text, bold })] })],
		width: { size: widths[column] ?? 0, type: WidthType.DXA },
		margins: { top: 60, bottom: 60, left: 80, right: 80 },
		columnSpan,
		...(merge && { verticalMerge: merge === "restart" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
		...(shade && { shading: { type: ShadingType.CLEAR, fill: shade, color: "auto" } }),
	});
}

function measureRows({ number, title: name, steps }: SampleMeasure): readonly TableRow[] {
	return steps.map((step, at) => {
		const merge = steps.length > 1 ? { merge: at === 0 ? ("restart" as const) : ("continue" as const) } : {};
		const texts = [step.content, step.responsibility, step.term, step.status, step.text];
		const head = at === 0 ? [number, name] : ["", ""];
		return new TableRow({
			cantSplit: true,
			children: [
				...head.map((text, column) => cell(text, column, { ...merge, bold: true })),
				...texts.map((text, column) => cell(text, column + 2)),
			],
		});
	});
}

function fieldRows({ code, title: name, measures }: SampleField): readonly TableRow[] {
	const heading = new TableRow({
		cantSplit: true,
		children: [cell(`Handlungsfeld ${code}: ${name}`, 0, { bold: true, columnSpan: headings.length, shade: "E8EEF7" })],
	});
	return [heading, ...measures.flatMap(measureRows)];
}

/** The sample plan as a Word document. */
export function sampleDocx(): Promise<Buffer> {
	const head = new TableRow({
		tableHeader: true,
		children: headings.map((text, column) => cell(text, column, { bold: true, shade: "D5DEEC" })),
	});
	const page = {
		size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
		margin: { top: 1000, bottom: 900, left: 1100, right: 1100 },
	};
	return Packer.toBuffer(
		new Document({
			title,
			creator: "Stadt Musterstadt",
			styles: { default: { document: { run: { font: "Liberation Sans", size: 18, language: { value: "de-DE" } } } } },
			sections: [
				{
					properties: { page },
					children: [
						new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
						new Paragraph({ text: asOf, spacing: { after: 200 } }),
						new Table({
							columnWidths: widths,
							width: { size: 100, type: WidthType.PERCENTAGE },
							rows: [head, ...fields.flatMap(fieldRows)],
						}),
					],
				},
			],
		}),
	);
}
