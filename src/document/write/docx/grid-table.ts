// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	BorderStyle,
	type ITableCellOptions,
	type Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	WidthType,
} from "docx";
import { paragraphsOf } from "./text.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "B8BFC8" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A cell, its texts in paragraphs. */
export function gridCell(
	children: readonly Paragraph[],
	width: number,
	more: Partial<ITableCellOptions> = {},
): TableCell {
	return new TableCell({
		children: [...children],
		width: { size: width, type: WidthType.DXA },
		margins: { top: 50, bottom: 50, left: 80, right: 80 },
		...more,
	});
}

type Grid = {
	readonly headings: readonly string[];
	readonly widths: readonly number[];
	readonly rows: readonly TableRow[];
};

/** A table whose head stands on each of its pages. */
export function gridTable({ headings, widths, rows }: Grid): Table {
	const head = headings.map((heading, at) =>
		gridCell(paragraphsOf(heading, {}, { style: "tableHead" }), widths[at] ?? 0, {
			shading: { type: ShadingType.CLEAR, fill: "DCE5F0", color: "auto" },
		}),
	);
	return new Table({
		borders,
		columnWidths: [...widths],
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows],
	});
}

/** A table of short texts. */
export function textTable(
	headings: readonly string[],
	widths: readonly number[],
	records: readonly (readonly string[])[],
): Table {
	const rows = records.map(
		(record) =>
			new TableRow({
				cantSplit: true,
				children: record.map((text, at) => gridCell(paragraphsOf(text, {}, { style: "tableText" }), widths[at] ?? 0)),
			}),
	);
	return gridTable({ headings, widths, rows });
}
