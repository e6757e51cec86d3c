// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SourceCell, SourceTable } from "../source.ts";
import { child, isOn, type XmlElement } from "../xml.ts";
import { flatLines, readContent, unwrapped } from "./content.ts";
import type { DocxContext } from "./paragraph.ts";

type OpenCell = { -readonly [key in keyof SourceCell]: SourceCell[key] };

/** Word allows 63 columns; a span beyond that is damage. */
const COLUMN_LIMIT = 63;

/** Reads `w:tbl` as a grid. `number` counts the document's tables from 1. */
export function readTable(table: XmlElement, number: number, context: DocxContext): SourceTable {
	const cells: OpenCell[] = [];
	/** The cell that stands open downwards at each column. */
	let above = new Map<number, OpenCell>();
	let rowCount = 0;
	for (const row of unwrapped(table)) {
		if (row.name !== "tr" || child(child(row, "trPr"), "del")) continue;
		above = readRow(row, { number, row: rowCount++, above, cells }, context);
	}
	const columnCount = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
	return { kind: "table", columnCount, rowCount, cells, doubts: [] };
}

type Position = {
	readonly number: number;
	readonly row: number;
	readonly above: ReadonlyMap<number, OpenCell>;
	readonly cells: OpenCell[];
};

function readRow(row: XmlElement, at: Position, context: DocxContext): Map<number, OpenCell> {
	const properties = child(row, "trPr");
	const header = isOn(child(properties, "tblHeader"));
	const open = new Map<number, OpenCell>();
	let column = span(child(properties, "gridBefore"), 0);
	let left: OpenCell | undefined;
	for (const element of unwrapped(row)) {
		if (element.name !== "tc") continue;
		const shape = readShape(element);
		const paragraphs = flatLines(readContent(element, context), context);
		const owner = shape.continuesLeft ? left : shape.continuesAbove ? at.above.get(column) : undefined;
		const cell = owner ?? newCell(at, column, shape.columns, header);
		cell.paragraphs = [...cell.paragraphs, ...paragraphs];
		if (!owner) at.cells.push(cell);
		else if (shape.continuesLeft) cell.columnSpan += shape.columns;
		else cell.rowSpan = at.row - cell.row + 1;
		if (!shape.continuesLeft) open.set(column, cell);
		left = cell;
		column += shape.columns;
	}
	return open;
}

function newCell(at: Position, column: number, columnSpan: number, header: boolean): OpenCell {
	const place = { table: at.number, row: at.row + 1, column: column + 1 };
	return { row: at.row, column, rowSpan: 1, columnSpan, paragraphs: [], places: [place], header, doubts: [] };
}

function readShape(cell: XmlElement) {
	const properties = child(cell, "tcPr");
	const goesOn = (name: string) => {
		const merge = child(properties, name);
		return merge !== undefined && merge.attributes.val !== "restart";
	};
	return {
		columns: Math.max(1, span(child(properties, "gridSpan"), 1)),
		continuesAbove: goesOn("vMerge"),
		continuesLeft: goesOn("hMerge"),
	};
}

function span(element: XmlElement | undefined, otherwise: number): number {
	const value = Number(element?.attributes.val ?? otherwise);
	return Number.isInteger(value) && value >= 0 ? Math.min(value, COLUMN_LIMIT) : otherwise;
}
