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
		...{ name: "bericht.json", format: "json", layout: "table" },
		label: (t) => t.report_download_json(),
		hint: (t) => t.report_download_json_hint(),
	},
];
