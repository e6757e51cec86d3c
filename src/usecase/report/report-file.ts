// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PdfProblem } from "../../document/write/pdf/pdf-message.ts";
import type { ReportFormat, ReportLayout } from "../../report/report-format.ts";
import type { ReportWords } from "../../report/report-words.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import type { Context, Refused } from "../context.ts";
import { type DraftReportInput, draftReport } from "./draft-report.ts";
import { loadReportLook } from "./load-report-look.ts";

type ReportFileInput = DraftReportInput & {
	readonly format: ReportFormat;
	readonly layout: ReportLayout;
	/** What the CSV file is called that a CSVW is to describe; left out: as it is called when it is downloaded. */
	readonly csvName?: string;
	readonly wordsFor: (snapshot: ReportSnapshot) => ReportWords;
};

type ReportFileResult =
	| { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName: string }
	| Refused
	| { readonly ok: false; readonly problem: { readonly kind: PdfProblem } };

/** The file of a draft report. Written after the database was read, so that no transaction waits for it. */
export async function draftReportFile(context: Context, input: ReportFileInput): Promise<ReportFileResult> {
	const drafted = await draftReport(context, input);
	if (!drafted.ok) return drafted;
	const { snapshot } = drafted;
	const { format, layout } = input;
	const name = `${snapshot.plan.slug}-${snapshot.asOf}-entwurf`;
	const csvName = input.csvName ?? `${name}.csv`;
	const look = await loadReportLook(context);
	const words = input.wordsFor(snapshot);
	const written = await context.writeReport({ snapshot, words, format, layout, look, csvName });
	if (!written.ok) return written;
	const { bytes, mediaType, ending } = written;
	return { ok: true, bytes, mediaType, fileName: `${name}.${ending}` };
}
