// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findReportFile, type ReportFile } from "../../store/report-repository.ts";
import { type Context, notFound } from "../context.ts";
import { findReadable, type OpenReportResult, type ReportAddress } from "./open-report.ts";

export type OpenReportFileResult =
	| { readonly ok: true; readonly file: ReportFile }
	| Extract<OpenReportResult, { readonly ok: false }>;

/** A file of a published report as it was published: for whom and when as `openReport` says. */
export async function openReportFile(
	context: Context,
	{ file: name, ...address }: ReportAddress & { readonly file: string },
): Promise<OpenReportFileResult> {
	return context.store.read(context.municipality.id, async (db): Promise<OpenReportFileResult> => {
		const found = await findReadable(context, db, address);
		if (!found.ok) return found;
		const file = await findReportFile(db, found.report.id, name);
		return file ? { ok: true, file } : notFound;
	});
}
