// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ModelStatus } from "./model.ts";

/** What a column of the printed table holds. `lead` and `participants` are a responsibility split into two columns. */
export type Role =
	| "field"
	| "number"
	| "title"
	| "content"
	| "responsibility"
	| "lead"
	| "participants"
	| "term"
	| "status"
	| "description";

export type Headings = { readonly [role in Role]: string };

/** How a document says each status, and under which key of its scheme that falls. */
export type StatusWords = {
	readonly [key in ModelStatus]: {
		readonly key: string;
		readonly phrases: readonly string[];
	};
};

/** Who makes the file, and of what kind it is. */
export type Producer =
	| "chromium"
	| "chromium-untagged"
	/** Chromium's PDF, rewritten by cairo or Ghostscript: no tags, other operators. */
	| "cairo"
	| "ghostscript"
	/** Our DOCX (package docx), and LibreOffice's PDF of it. */
	| "docx"
	| "writer-pdf"
	| "writer-pdf-untagged"
	/** Our HTML, opened and saved by LibreOffice. */
	| "html-docx"
	| "html-pdf"
	| "xlsx"
	| "xlsx-inline"
	| "calc-pdf"
	| "csv-semicolon"
	| "csv-comma"
	| "csv-cp1252"
	| "txt"
	| "txt-layout";

type NumberScheme = "W.7" | "WO-7" | "3.2.1" | "1.1" | "12" | "none";

/** One named point in the space of layouts. */
export type Layout = {
	readonly name: string;
	readonly producer: Producer;
	readonly columns: readonly Role[];
	readonly headings: Headings;
	readonly status: StatusWords;
	/** Keep the model's own wording of a status, where it has one. */
	readonly ownStatusText: boolean;
	readonly numbers: NumberScheme;
	/** Where the action field stands; `letters`: nowhere but in the numbers; `none`: nowhere at all. */
	readonly fields: "rotated" | "column" | "section" | "heading" | "letters" | "none";
	/** How a field is worded: `{code}` and `{title}` are filled in. */
	readonly fieldWords: string;
	/** Roman numerals instead of numbers, where the code is a number. */
	readonly romanFields: boolean;
	/** Number, title and field of a measure with several steps: one merged cell, only in its first row, or in every row. */
	readonly measureCells: "merged" | "first" | "repeated";
	/** Cells of later steps without text of their own: blank, or covered by the cell above. */
	readonly laterCells: "blank" | "merged";
	readonly header: "single" | "grouped";
	readonly repeatHeader: boolean;
	readonly headerAlign: "left" | "center";
	readonly rules: "full" | "horizontal" | "vertical" | "none" | "zebra" | "measures";
	/** May a row be cut by a page's end? */
	readonly splitRows: boolean;
	readonly valign: "top" | "middle";
	readonly bullet: "- " | "• " | "– " | "list" | "";
	readonly page: "A4 landscape" | "A4 portrait" | "A3 landscape";
	/** In points. */
	readonly fontSize: number;
	readonly font: string;
	/** Page header, page footer with numbers, and a line with the date. */
	readonly furniture: boolean;
	/** Words may be cut at syllables (soft hyphens), or anywhere without a sign. */
	readonly breaks: "words" | "syllables" | "anywhere";
	/** Prose before and after the table. */
	readonly prose: boolean;
	/** A second table that is not the plan. */
	readonly appendix: boolean;
	/** Relative widths that differ from the usual. */
	readonly widths: { readonly [role in Role]?: number };
	/** One sheet a field (XLSX). */
	readonly sheetPerField: boolean;
};

/** The classes that the thresholds are stated for. */
export type LayoutClass = "ruled" | "unruled" | "office" | "text";

const OFFICE: readonly Producer[] = [
	"docx",
	"html-docx",
	"xlsx",
	"xlsx-inline",
	"csv-semicolon",
	"csv-comma",
	"csv-cp1252",
];

export function classOf(layout: Layout): LayoutClass {
	if (layout.producer === "txt" || layout.producer === "txt-layout") return "text";
	if (OFFICE.includes(layout.producer)) return "office";
	return layout.rules === "full" ? "ruled" : "unruled";
}

/** The ending of the file that a layout becomes. */
export function endingOf(layout: Layout): "pdf" | "docx" | "xlsx" | "csv" | "txt" {
	if (layout.producer === "docx" || layout.producer === "html-docx") return "docx";
	if (layout.producer.startsWith("xlsx")) return "xlsx";
	if (layout.producer.startsWith("csv")) return "csv";
	return layout.producer.startsWith("txt") ? "txt" : "pdf";
}
