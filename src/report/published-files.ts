// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportFormat, ReportLayout } from "./report-format.ts";

type PublishedFile = {
	/** Its name in addresses and in the database. */
	readonly name: string;
	readonly format: ReportFormat;
	/** Of a PDF. */
	readonly layout: ReportLayout;
};

/** What the file of comma-separated values is called; the description of it says so. */
export const publishedCsv = "bericht.csv";

/** Every published report has these files; they are made once and kept. Names are addresses: never change one. */
export const publishedFiles: readonly PublishedFile[] = [
	{ name: "bericht.pdf", format: "pdf", layout: "table" },
	{ name: "bericht-lesefassung.pdf", format: "pdf", layout: "blocks" },
	{ name: "bericht.docx", format: "docx", layout: "table" },
	{ name: "bericht.xlsx", format: "xlsx", layout: "table" },
	{ name: publishedCsv, format: "csv", layout: "table" },
	{ name: "bericht-excel.csv", format: "csv-excel", layout: "table" },
	{ name: `${publishedCsv}-metadata.json`, format: "csvw", layout: "table" },
	{ name: "bericht.json", format: "json", layout: "table" },
];

/** The name of the file that a format, and for a PDF a layout, is kept under. */
export function publishedName(format: ReportFormat, layout: ReportLayout): string {
	const own = publishedFiles.filter((file) => file.format === format);
	return (own.find((file) => file.layout === layout) ?? own[0])?.name ?? "";
}
