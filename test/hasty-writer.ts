// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openPdfWriter } from "../src/document/write/pdf/open-pdf-writer.ts";
import { type ReportJob, writeReport } from "../src/document/write/write-report.ts";

/** Writes reports as ever, but gives up on a PDF at once. */
export function openHastyWriter(now: () => Date) {
	const pdf = openPdfWriter(now, { milliseconds: 1 });
	return { writeReport: (job: ReportJob) => writeReport(pdf, job), close: pdf.close };
}
