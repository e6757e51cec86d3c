// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { compilePdf } from "../src/document/write/pdf/compile-pdf.ts";
import { pdfData } from "../src/document/write/pdf/pdf-data.ts";
import type { ReportLayout } from "../src/report/report-format.ts";
import type { ReportSnapshot } from "../src/report/snapshot.ts";
import { reportWords } from "../src/wording/report-words.ts";

/** A report's PDF, made in this process. */
export function reportPdf(snapshot: ReportSnapshot, layout: ReportLayout): Promise<Uint8Array> {
	const request = { snapshot, words: reportWords(snapshot), layout, look: { accent: "#1a3c6e" } };
	return compilePdf(JSON.stringify(pdfData(request)), new Date("2026-04-01T08:00:00Z"));
}
