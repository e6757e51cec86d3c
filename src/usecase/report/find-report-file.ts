// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { publishedName } from "../../report/published-files.ts";
import type { Report } from "../../report/report.ts";
import type { ReportFormat, ReportLayout } from "../../report/report-format.ts";
import { findReportFile as findFile, listReports, type ReportFile } from "../../store/report-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";

export type FindReportFileInput = {
	readonly plan: string;
	/** Left out: the newest, of a day where one is named. */
	readonly number?: number;
	readonly asOf?: string;
	readonly format: ReportFormat;
	readonly layout: ReportLayout;
};

export type FindReportFileResult =
	| { readonly ok: true; readonly report: Report; readonly file: ReportFile }
	/** With those that there are. */
	| {
			readonly ok: false;
			readonly problem: { readonly kind: "no-such-report"; readonly reports: readonly Report[] };
	  }
	| Refused;

/** The stored file of a published report by its format, for those who work here. */
export async function findReportFile(context: Context, input: FindReportFileInput): Promise<FindReportFileResult> {
	const { plan: slug, number, asOf, format, layout } = input;
	return context.store.read(context.municipality.id, async (db): Promise<FindReportFileResult> => {
		const opened = await openPlan(context, db, slug, "report:draft");
		if (!opened.ok) return opened;
		const reports = await listReports(db, opened.plan.id);
		const report = reports.find(
			(one) => (number === undefined || one.number === number) && (asOf === undefined || one.asOf === asOf),
		);
		if (!report) return { ok: false, problem: { kind: "no-such-report", reports } };
		const file = await findFile(db, report.id, publishedName(format, layout));
		return file ? { ok: true, report, file } : notFound;
	});
}
