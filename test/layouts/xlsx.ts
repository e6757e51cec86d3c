// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { strToU8, zipSync } from "fflate";
import { layTables } from "./lay.ts";
import type { Layout } from "./layout.ts";
import type { PlanModel } from "./model.ts";
import { columnShares, surroundingsOf } from "./page.ts";
import { type PlacedCell, placeCells } from "./place.ts";
import type { PrintTable } from "./print-table.ts";

/** The layout as an Excel workbook: one sheet, or one sheet a field; the appendix is a sheet of its own. */
export function toXlsx(model: PlanModel, layout: Layout): Uint8Array {
	const around = surroundingsOf(model, layout);
	const tables = layTables(model, layout);
	const above = [...(layout.furniture ? [around.asOf] : []), around.title, ...around.before];
	const plan = layout.sheetPerField
		? tables.map((table, index) => ({
				name: table.heading.replace(/[:/\\?*[\]]/g, " ").slice(0, 31),
				xml: sheetXml([table], layout, index === 0 ? above : []),
			}))
		: [{ name: "Maßnahmen", xml: sheetXml(tables, layout, above) }];
	const extra = around.appendix.length > 0 ? [{ name: "Abkürzungen", xml: listXml(around.appendix) }] : [];
	const sheets = [...plan, ...extra];
	const parts: Record<string, string> = {
		"[Content_Types].xml": contentTypes(sheets.length),
		"_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
		"xl/workbook.xml": workbookXml(sheets.map((sheet) => sheet.name)),
		"xl/_rels/workbook.xml.rels": relations([
			...sheets.map((_, index): [string, string] => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
			["styles", "styles.xml"],
		]),
		"xl/styles.xml": stylesXml(layout),
	};
	for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml;
	return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

/** Of all columns together, in characters. */
const TOTAL_WIDTH = 300;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function sheetXml(tables: readonly PrintTable[], layout: Layout, above: readonly string[]): string {
	const rows: string[] = above.map((text, index) => `<row r="${index + 1}">${textXml(`A${index + 1}`, text, 0)}</row>`);
	const merges: string[] = [];
	for (const table of tables) {
		if (table.heading !== "" && !layout.sheetPerField)
			rows.push(`<row r="${rows.length + 1}">${textXml(`A${rows.length + 1}`, table.heading, 2)}</row>`);
		const start = rows.length;
		for (const [index, cells] of placeCells(table).entries()) {
			const row = start + index + 1;
			rows.push(
				`<row r="${row}" ht="${heightOf(cells, layout)}" customHeight="1">${cells.map((cell) => cellXml(cell, row, layout)).join("")}</row>`,
			);
			merges.push(...cells.flatMap((cell) => mergeOf(cell, row)));
		}
	}
	const columns = columnShares(layout).map(
		(share, index) =>
			`<col min="${index + 1}" max="${index + 1}" width="${Math.round(share * TOTAL_WIDTH)}" customWidth="1"/>`,
	);
	const merged =
		merges.length > 0
			? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
			: "";
	const landscape = layout.page === "A4 portrait" ? "portrait" : "landscape";
	return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>${columns.join("")}</cols><sheetData>${rows.join("")}</sheetData>${merged}<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${layout.page.startsWith("A3") ? 8 : 9}" orientation="${landscape}" fitToWidth="1" fitToHeight="0"/>${layout.furniture ? "<headerFooter><oddFooter>&amp;CSeite &amp;P von &amp;N</oddFooter></headerFooter>" : ""}</worksheet>`;
}

/** A height in points that surely holds the row's wrapped text: spreadsheet programs do not compute it when they open a file. */
function heightOf(cells: readonly PlacedCell[], layout: Layout): number {
	const shares = columnShares(layout);
	const lines = cells.map(({ print, column }) => {
		if (print.rowSpan > 1 || print.columnSpan > 1) return 1;
		const perLine = ((shares[column] ?? 0.1) * TOTAL_WIDTH * 6) / layout.fontSize;
		return print.lines.reduce((sum, line) => sum + Math.ceil((line.length + 8) / perLine), 0);
	});
	return Math.min(409, Math.max(1, ...lines) * layout.fontSize * 1.35 + 8);
}

function listXml(rows: readonly (readonly [string, string])[]): string {
	const xml = rows.map(
		([left, right], index) =>
			`<row r="${index + 1}">${textXml(`A${index + 1}`, left, 0)}${textXml(`B${index + 1}`, right, 0)}</row>`,
	);
	return `<worksheet xmlns="${MAIN}"><sheetData>${xml.join("")}</sheetData></worksheet>`;
}

function cellXml(cell: PlacedCell, row: number, layout: Layout): string {
	const bullet = cell.print.bulleted ? (layout.bullet === "list" ? "• " : layout.bullet) : "";
	const text = cell.print.lines.map((line) => bullet + line).join("\n");
	const style = cell.header ? 2 : cell.print.rotated ? 3 : 1;
	const reference = `${letter(cell.column)}${row}`;
	if (text === "") return `<c r="${reference}" s="${style}"/>`;
	if (/^(?:\d{1,3}|20\d\d)$/.test(text)) return `<c r="${reference}" s="${style}"><v>${text}</v></c>`;
	const date = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text);
	if (date)
		return `<c r="${reference}" s="4"><v>${serialOf(Number(date[3]), Number(date[2]), Number(date[1]))}</v></c>`;
	return textXml(reference, text, style);
}

function textXml(reference: string, text: string, style: number): string {
	const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

/** Days since the end of 1899, as Excel counts. */
function serialOf(year: number, month: number, day: number): number {
	return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

function mergeOf({ print, column }: PlacedCell, row: number): string[] {
	if (print.rowSpan === 1 && print.columnSpan === 1) return [];
	return [`${letter(column)}${row}:${letter(column + print.columnSpan - 1)}${row + print.rowSpan - 1}`];
}

function letter(column: number): string {
	return String.fromCharCode(65 + column);
}

function contentTypes(sheets: number): string {
	const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
	const parts = Array.from(
		{ length: sheets },
		(_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
	);
	return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${parts.join("")}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
	const entries = targets.map(
		([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
	const sheets = names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
	return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

function stylesXml(layout: Layout): string {
	const side = (name: string, drawn: boolean) => `<${name}${drawn ? ' style="thin"><color auto="1"/>' : ">"}</${name}>`;
	const down = layout.rules === "full" || layout.rules === "vertical";
	const across = layout.rules === "full" || layout.rules === "horizontal";
	const border = side("left", down) + side("right", down) + side("top", across) + side("bottom", across);
	const xf = (font: number, format: number, border: number, turn = 0) =>
		`<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="${layout.valign === "top" ? "top" : "center"}" wrapText="${border}"${turn > 0 ? ` textRotation="${turn}"` : ""}/></xf>`;
	return `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="${layout.fontSize}"/><name val="Liberation Sans"/></font><font><b/><sz val="${layout.fontSize}"/><name val="Liberation Sans"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/></border><border>${border}</border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${xf(0, 0, 0)}${xf(0, 0, 1)}${xf(1, 0, 1)}${xf(0, 0, 1, 90)}${xf(0, 14, 1)}</cellXfs></styleSheet>`;
}
