// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportWords } from "../../../report/report-words.ts";
import { asCsv, asExcelCsv } from "../../../report/separated-values.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { headingOf, reportColumns, reportRecords } from "./report-table.ts";

/** A report's steps as CSV: RFC 4180, or as German Excel opens it with a double click. */
export function writeReportCsv(snapshot: ReportSnapshot, words: ReportWords, kind: "csv" | "excel"): Uint8Array {
	const records = reportRecords(snapshot, words).map((record) => reportColumns.map((column) => record[column]));
	const all = [reportColumns.map((column) => headingOf(words, column)), ...records];
	return new TextEncoder().encode(kind === "csv" ? asCsv(all) : asExcelCsv(all));
}
