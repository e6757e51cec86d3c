// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportFormat, ReportLayout } from "../../report/report-format.ts";
import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotBytes } from "../../report/snapshot-bytes.ts";
import type { PdfWriter } from "./pdf/open-pdf-writer.ts";
import type { Look } from "./pdf/pdf-data.ts";
import type { PdfProblem } from "./pdf/pdf-message.ts";

/** A report as a file: what it says, in which words, and in which form. */
export type ReportJob = {
	readonly snapshot: ReportSnapshot;
	readonly words: ReportWords;
	readonly format: ReportFormat;
	/** Of a PDF. */
	readonly layout: ReportLayout;
	readonly look?: Look;
};

export type WrittenReport =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string; readonly ending: string }
	| { readonly ok: false; readonly problem: { readonly kind: PdfProblem } };

const usualLook: Look = { accent: "#1a3c6e" };

const written = (bytes: Uint8Array, mediaType: string, ending: string): WrittenReport => ({
	...{ ok: true, bytes, mediaType, ending },
});

/** Writes a report in any of its formats. */
export async function writeReport(pdf: PdfWriter, job: ReportJob): Promise<WrittenReport> {
	switch (job.format) {
		case "pdf": {
			const result = await pdf.write({ ...job, look: job.look ?? usualLook });
			return result.ok ? written(result.bytes, "application/pdf", "pdf") : result;
		}
		case "json":
			return written(snapshotBytes(job.snapshot), "application/json", "json");
	}
}
