// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { compileAs, compilePdf } from "../src/document/write/pdf/compile-pdf.ts";
import type { PdfRequest } from "../src/document/write/pdf/pdf-data.ts";
import { pdfMessage } from "../src/document/write/pdf/pdf-message.ts";
import type { ReportLayout } from "../src/report/report-format.ts";
import { usualLook } from "../src/report/report-look.ts";
import type { ReportSnapshot } from "../src/report/snapshot.ts";
import { reportWords } from "../src/wording/report-words.ts";

/** A report's PDF, made in this process. */
export function reportPdf(
	snapshot: ReportSnapshot,
	layout: ReportLayout,
	more: Pick<Partial<PdfRequest>, "look" | "words"> = {},
): Promise<Uint8Array> {
	return compilePdf(messageOf(snapshot, layout, more));
}

/** The same, held to the rules of PDF/UA by the compiler. */
export function reportPdfUa(snapshot: ReportSnapshot, layout: ReportLayout): Promise<Uint8Array> {
	return compileAs("ua-1", messageOf(snapshot, layout));
}

const madeAt = new Date("2026-04-01T08:00:00Z");

const messageOf = (snapshot: ReportSnapshot, layout: ReportLayout, more: Partial<PdfRequest> = {}) =>
	pdfMessage({ snapshot, words: reportWords(snapshot), layout, look: usualLook, ...more }, madeAt);
