// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { heightOf } from "./row-height.ts";
import { styleNumber } from "./style.ts";
import type { Cell, Choice, Column, Row, Sheet } from "./workbook.ts";
import { cellText, escaped } from "./xml-text.ts";

/** Excel holds no longer text in a cell. */
export const longestCell = 32_767;

/** The letters of a column, counted from 0. */
export function columnName(at: number): string {
	const letter = String.fromCharCode(65 + (at % 26));
	return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** The part of a sheet; `shown` marks the one that is open. Its elements have an order (ECMA-376 part 1, 18.3.1.99). */
export function sheetXml(sheet: Sheet, shown: boolean): string {
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<sheetViews><sheetView workbookViewId="0"${shown ? ' tabSelected="1"' : ""}>${pane(sheet)}</sheetView></sheetViews>`,
		'<sheetFormatPr defaultRowHeight="15"/>',
		`<cols>${sheet.columns.map(columnXml).join("")}</cols>`,
		`<sheetData>${sheet.rows.map((row, at) => rowXml(row, at, sheet.columns)).join("")}</sheetData>`,
		// People may make columns wider and rows higher.
		sheet.guarded ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' : "",
		sheet.filter ? `<autoFilter ref="${sheet.filter}"/>` : "",
		choicesXml(sheet.choices ?? []),
		'<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
		'<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
		sheet.foot ? `<headerFooter><oddFooter>${escaped(sheet.foot)}</oddFooter></headerFooter>` : "",
		"</worksheet>",
	].join("");
}

function pane({ frozenRows = 0, frozenColumns = 0 }: Sheet): string {
	if (frozenRows === 0 && frozenColumns === 0) return "";
	const active = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
	const split = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ""}${frozenRows ? ` ySplit="${frozenRows}"` : ""}`;
	const first = `${columnName(frozenColumns)}${frozenRows + 1}`;
	return `<pane${split} topLeftCell="${first}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${first}" sqref="${first}"/>`;
}

function columnXml({ width, hidden, style }: Column, at: number): string {
	const looks = `${style ? ` style="${styleNumber(style)}"` : ""}${hidden ? ' hidden="1"' : ""}`;
	return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${looks}/>`;
}

function rowXml({ cells, hidden, height }: Row, at: number, columns: readonly Column[]): string {
	const high = height ? ` ht="${height}" customHeight="1"` : ` ht="${heightOf(cells, columns)}"`;
	const looks = `${hidden ? ' hidden="1"' : ""}${high}`;
	const written = cells.map((cell, column) => (cell ? cellXml(cell, `${columnName(column)}${at + 1}`) : ""));
	return `<row r="${at + 1}"${looks}>${written.join("")}</row>`;
}

function cellXml({ value, style = "text" }: Cell, name: string): string {
	const start = `<c r="${name}" s="${styleNumber(style)}"`;
	if (value === "") return `${start}/>`;
	if (typeof value === "number") return `${start}><v>${value}</v></c>`;
	return `${start} t="inlineStr"><is><t xml:space="preserve">${cellText(value.slice(0, longestCell))}</t></is></c>`;
}

function choicesXml(choices: readonly Choice[]): string {
	if (choices.length === 0) return "";
	const written = choices.map(({ at, from, problem }) => {
		const told = problem ? ` showErrorMessage="1" error="${escaped(problem)}"` : "";
		return `<dataValidation type="list" allowBlank="1"${told} sqref="${at}"><formula1>${escaped(from)}</formula1></dataValidation>`;
	});
	return `<dataValidations count="${written.length}">${written.join("")}</dataValidations>`;
}
