// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { ROW_LIMIT, ROW_LIMIT_SHOWN } from "../row-limit.ts";
import { Unreadable } from "../unreadable.ts";
import { child, children, readXmlPart, textOf, type XmlElement } from "../xml.ts";
import { openZip, type Zip } from "../zip.ts";
import type { SheetCell, SheetRow } from "./written-row.ts";

/**
 * The rows of every sheet of an Excel file, each text character by character: what is read here is taken over as it is.
 * @throws Unreadable
 */
export function xlsxRows(bytes: Uint8Array): readonly (readonly SheetRow[])[] {
	const zip = openZip(bytes);
	const workbook = readXmlPart(zip, "xl/workbook.xml");
	if (!workbook) throw new Unreadable("broken", "xl/workbook.xml");
	const targets = targetsOf(zip);
	const strings = children(readXmlPart(zip, "xl/sharedStrings.xml"), "si").map(stringOf);
	return children(child(workbook, "sheets"), "sheet").map(({ attributes: { name = "", id = "" } }) => {
		const part = targets.get(id);
		return rowsOf(part === undefined ? undefined : readXmlPart(zip, part), name, strings);
	});
}

/** The parts of the archive by the names under which the workbook knows them. */
function targetsOf(zip: Zip): ReadonlyMap<string, string> {
	const relations = children(readXmlPart(zip, "xl/_rels/workbook.xml.rels"), "Relationship");
	return new Map(
		relations.map(({ attributes: { Id = "", Target = "" } }) => [
			Id,
			Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`,
		]),
	);
}

function rowsOf(sheet: XmlElement | undefined, name: string, strings: readonly string[]): readonly SheetRow[] {
	const rows = children(child(sheet, "sheetData"), "row");
	if (rows.length > ROW_LIMIT) throw new Unreadable("too-large", name, ROW_LIMIT_SHOWN);
	return rows.map((row) => {
		const cells = children(row, "c").map((cell) => cellOf(cell, name, strings));
		return new Map(cells.map((cell) => [columnOf(cell.place.cell), cell]));
	});
}

type XlsxCell = SheetCell & { readonly place: { readonly sheet: string; readonly cell: string } };

function cellOf(cell: XmlElement, sheet: string, strings: readonly string[]): XlsxCell {
	const { r = "", t = "n" } = cell.attributes;
	const text = writtenIn(cell, t, strings);
	const problem = child(cell, "f") ? "formula" : text === undefined ? "no-text" : undefined;
	return { text: text ?? "", mark: text ?? "", place: { sheet, cell: r }, ...(problem && { problem }) };
}

/** The text of a cell; undefined for numbers, dates, truth values and errors. */
function writtenIn(cell: XmlElement, type: string, strings: readonly string[]): string | undefined {
	const value = child(cell, "v");
	if (type === "inlineStr") return stringOf(child(cell, "is"));
	if (type === "s") return strings[Number(textOf(value))] ?? "";
	if (type === "str") return decoded(textOf(value));
	return value ? undefined : "";
}

/** The text of a string that may have parts of different looks; hints on how to read it aloud (`rPh`) are none of it. */
function stringOf(string: XmlElement | undefined): string {
	const parts = children(string).flatMap((part) => {
		if (part.name === "t") return [textOf(part)];
		return part.name === "r" ? [textOf(child(part, "t"))] : [];
	});
	return decoded(parts.join(""));
}

/** Characters that XML cannot hold are written out (ECMA-376 part 1, 22.9.2.19: ST_Xstring). */
function decoded(text: string): string {
	return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The column of a cell's name, counted from 0. */
function columnOf(name: string): number {
	return [...name.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
