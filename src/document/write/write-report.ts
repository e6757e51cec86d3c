// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportFormat, ReportLayout } from "../../report/report-format.ts";
import { type ReportLook, usualLook } from "../../report/report-look.ts";
import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotBytes } from "../../report/snapshot-bytes.ts";
import type { PdfWriter } from "./pdf/open-pdf-writer.ts";
import type { PdfProblem } from "./pdf/pdf-message.ts";
import { writeReportCsv } from "./report/write-report-csv.ts";
import { writeReportCsvw } from "./report/write-report-csvw.ts";
import { writeReportDocx } from "./report/write-report-docx.ts";
import { writeReportXlsx } from "./report/write-report-xlsx.ts";

/** A report as a file: what it says, in which words, and in which form. */
export type ReportJob = {
	readonly snapshot: ReportSnapshot;
	readonly words: ReportWords;
	readonly format: ReportFormat;
	/** Of a PDF. */
	readonly layout: ReportLayout;
	/** Of a PDF or DOCX. */
	readonly look?: ReportLook;
	/** What the CSV file is called that a CSVW describes. */
	readonly csvName: string;
};

export type WrittenReport =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string; readonly ending: string }
	| { readonly ok: false; readonly problem: { readonly kind: PdfProblem } };

const office = "application/vnd.openxmlformats-officedocument";
const wordType = `${office}.wordprocessingml.document`;
const excelType = `${office}.spreadsheetml.sheet`;
const csvType = "text/csv; charset=utf-8";
const csvwType = "application/csvm+json";

const written = (bytes: Uint8Array, mediaType: string, ending: string): WrittenReport => ({
	...{ ok: true, bytes, mediaType, ending },
});

/** Writes a report in any of its formats. */
export async function writeReport(pdf: PdfWriter, job: ReportJob): Promise<WrittenReport> {
	const { snapshot, words, look = usualLook } = job;
	switch (job.format) {
		case "pdf": {
			const result = await pdf.write({ ...job, look });
			return result.ok ? written(result.bytes, "application/pdf", "pdf") : result;
		}
		case "docx":
			return written(await writeReportDocx(snapshot, words, look), wordType, "docx");
		case "xlsx":
			return written(writeReportXlsx(snapshot, words), excelType, "xlsx");
		case "csv":
			return written(writeReportCsv(snapshot, words, "csv"), csvType, "csv");
		case "csv-excel":
			return written(writeReportCsv(snapshot, words, "excel"), csvType, "excel.csv");
		case "csvw":
			return written(writeReportCsvw(snapshot, words, job.csvName), csvwType, "csv-metadata.json");
		case "json":
			return written(snapshotBytes(snapshot), "application/json", "json");
	}
}
