// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeReportCsv } from "../src/document/write/report/write-report-csv.ts";
import { writeReportDocx } from "../src/document/write/report/write-report-docx.ts";
import { writeReportXlsx } from "../src/document/write/report/write-report-xlsx.ts";
import type { ReportSnapshot } from "../src/report/snapshot.ts";
import { reportWords } from "../src/wording/report-words.ts";

/** How a report is written in the formats that are read back, and what such a file ends in. */
export const reportFiles = {
	docx: { ending: "docx", write: async (one: ReportSnapshot) => writeReportDocx(one, reportWords(one)) },
	xlsx: { ending: "xlsx", write: async (one: ReportSnapshot) => writeReportXlsx(one, reportWords(one)) },
	csv: { ending: "csv", write: async (one: ReportSnapshot) => writeReportCsv(one, reportWords(one), "csv") },
	"csv-excel": { ending: "csv", write: async (one: ReportSnapshot) => writeReportCsv(one, reportWords(one), "excel") },
} as const;

export type ReadBackFormat = keyof typeof reportFiles;
export const readBackFormats = Object.keys(reportFiles) as readonly ReadBackFormat[];
