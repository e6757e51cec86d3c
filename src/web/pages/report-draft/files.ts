// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportFormat, ReportLayout } from "../../../report/report-format.ts";
import type { Words } from "../../../wording/locale.ts";

type DraftFile = {
	/** Its name in the address. */
	readonly name: string;
	readonly format: ReportFormat;
	readonly layout: ReportLayout;
	readonly label: (t: Words) => string;
	readonly hint: (t: Words) => string;
};

/** The files that a draft can be had as. */
export const draftFiles: readonly DraftFile[] = [
	{
		...{ name: "tabelle.pdf", format: "pdf", layout: "table" },
		label: (t) => t.report_download_table(),
		hint: (t) => t.report_download_table_hint(),
	},
	{
		...{ name: "lesefassung.pdf", format: "pdf", layout: "blocks" },
		label: (t) => t.report_download_blocks(),
		hint: (t) => t.report_download_blocks_hint(),
	},
	{
		...{ name: "bericht.docx", format: "docx", layout: "table" },
		label: (t) => t.report_download_docx(),
		hint: (t) => t.report_download_docx_hint(),
	},
	{
		...{ name: "bericht.xlsx", format: "xlsx", layout: "table" },
		label: (t) => t.report_download_xlsx(),
		hint: (t) => t.report_download_xlsx_hint(),
	},
	{
		...{ name: "bericht-excel.csv", format: "csv-excel", layout: "table" },
		label: (t) => t.report_download_csv_excel(),
		hint: (t) => t.report_download_csv_excel_hint(),
	},
	{
		...{ name: "bericht.csv", format: "csv", layout: "table" },
		label: (t) => t.report_download_csv(),
		hint: (t) => t.report_download_csv_hint(),
	},
	{
		...{ name: "bericht.csv-metadata.json", format: "csvw", layout: "table" },
		label: (t) => t.report_download_csvw(),
		hint: (t) => t.report_download_csvw_hint(),
	},
	{
		...{ name: "bericht.json", format: "json", layout: "table" },
		label: (t) => t.report_download_json(),
		hint: (t) => t.report_download_json_hint(),
	},
];

/** The drafts were there first, under other names for the two PDFs. */
const draftNames: Readonly<Record<string, string>> = {
	"bericht.pdf": "tabelle.pdf",
	"bericht-lesefassung.pdf": "lesefassung.pdf",
};

/** What a file of a published report is called in words. */
export function fileWords(t: Words, name: string): string {
	const known = draftFiles.find((file) => file.name === (draftNames[name] ?? name));
	return known?.label(t) ?? name;
}
