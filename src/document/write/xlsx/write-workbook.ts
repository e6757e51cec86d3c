// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";
import { columnName, sheetXml } from "./sheet-xml.ts";
import { stylesXml } from "./style.ts";
import type { Sheet, Workbook } from "./workbook.ts";
import { escaped } from "./xml-text.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts bear no time of their own: equal workbooks have equal bytes. */
const always = new Date("1980-01-01T00:00:00");

/**
 * A workbook as an Excel file. Written by ourselves, because the library that reads workbooks writes no styles, frozen heads or
 * choices; there is no way to write a formula.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
	const { sheets } = workbook;
	const shown = sheets.findIndex(({ hidden }) => !hidden);
	const parts: Readonly<Record<string, string>> = {
		"[Content_Types].xml": contentTypes(sheets),
		"_rels/.rels": relations([
			["officeDocument", "xl/workbook.xml"],
			[`${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
		]),
		"docProps/core.xml": coreProperties(workbook),
		"xl/workbook.xml": workbookXml(sheets),
		"xl/_rels/workbook.xml.rels": relations([
			...sheets.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const),
			["styles", "styles.xml"],
		]),
		"xl/styles.xml": stylesXml(),
		...Object.fromEntries(
			sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === shown)]),
		),
	};
	const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
	return zipSync(Object.fromEntries(files), { level: 6, mtime: always });
}

function contentTypes(sheets: readonly Sheet[]): string {
	const overrides = [
		["/xl/workbook.xml", `${types}.sheet.main+xml`],
		["/xl/styles.xml", `${types}.styles+xml`],
		["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
		...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${types}.worksheet+xml`]),
	];
	const written = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
	return `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${written.join("")}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
	const written = targets.map(([type, target], at) => {
		const address = type.includes(":") ? type : `${office}/${type}`;
		return `<Relationship Id="rId${at + 1}" Type="${address}" Target="${target}"/>`;
	});
	return `${declaration}<Relationships xmlns="${packaged}/relationships">${written.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
	const named = sheets.map(
		({ name, hidden }, at) =>
			`<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
	);
	return [
		`${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}">`,
		"<bookViews><workbookView/></bookViews>",
		`<sheets>${named.join("")}</sheets>`,
		definedNames(sheets),
		"</workbook>",
	].join("");
}

function definedNames(sheets: readonly Sheet[]): string {
	const names = sheets.flatMap((sheet, at) => [
		...(sheet.filter ? [definedName("_xlnm._FilterDatabase", at, absolute(sheet, sheet.filter), ' hidden="1"')] : []),
		...(sheet.frozenRows ? [definedName("_xlnm.Print_Titles", at, `${quoted(sheet)}!$1:$${sheet.frozenRows}`)] : []),
	]);
	return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}

const definedName = (name: string, sheet: number, refersTo: string, more = ""): string =>
	`<definedName name="${name}" localSheetId="${sheet}"${more}>${escaped(refersTo)}</definedName>`;

const quoted = ({ name }: Sheet): string => `'${name.replaceAll("'", "''")}'`;

const absolute = (sheet: Sheet, range: string): string =>
	`${quoted(sheet)}!${range.replace(/([A-Z]+)(\d+)/g, (_, column, row) => `$${column}$${row}`)}`;

function coreProperties({ title, author, language }: Workbook): string {
	const names =
		'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
	const by = author === undefined ? "" : `<dc:creator>${escaped(author)}</dc:creator>`;
	return `${declaration}<cp:coreProperties ${names}><dc:title>${escaped(title)}</dc:title>${by}<dc:language>${language}</dc:language></cp:coreProperties>`;
}

/** The cells of a sheet's column, for a choice. */
export function cellsOf(sheet: string, column: number, rows: number): string {
	const letter = columnName(column);
	return `'${sheet.replaceAll("'", "''")}'!$${letter}$1:$${letter}$${rows}`;
}

/** A name that a sheet may bear: at most 31 characters, none of them with a meaning in addresses. */
export function sheetName(text: string): string {
	const name = text
		.replace(/[\\/?*[\]:]/g, " ")
		.slice(0, 31)
		.replace(/^'|'$/g, "")
		.trim();
	return name || "1";
}
