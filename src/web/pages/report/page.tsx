// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import { publishedFiles } from "../../../report/published-files.ts";
import type { Report } from "../../../report/report.ts";
import { reportState } from "../../../report/report-state.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import type { ShowPlanReportResult } from "../../../usecase/report/show-plan-report.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { ReportHead } from "../reports/head.tsx";
import { Facts } from "./facts.tsx";
import { Files } from "./files.tsx";
import { NextSteps } from "./next-steps.tsx";

/** What was just done, where the page is the receipt for it. */
export type Done = "published" | "withdrawn";

export type ReportContent = {
	readonly view: View;
	readonly plan: Plan;
	readonly report: Report;
	readonly reports: readonly Report[];
	readonly snapshot: ReportSnapshot;
	readonly files: Extract<ShowPlanReportResult, { readonly ok: true }>["files"];
	readonly mayPublish: boolean;
	readonly now: Date;
	/** Under which address people reach the site. */
	readonly origin: string;
	readonly done?: Done;
};

function doneWords({ view: { t, locale }, report, now, done }: ReportContent): string | undefined {
	if (done === "withdrawn") return report.withdrawn && t.report_done_withdrawn();
	if (done !== "published" || report.withdrawn) return undefined;
	if (report.visibleFrom <= now) return t.report_done_out();
	return t.report_done_embargo({ moment: momentWords(locale, report.visibleFrom) });
}

/** A published report for those who work here. */
export function reportPage(content: ReportContent) {
	const { view, plan, report, reports, now } = content;
	const { t, locale } = view;
	const title = t.reports_name({ number: report.number, date: dayWords(locale, report.asOf) });
	const done = doneWords(content);
	return layout({
		view,
		title: `${title} – ${plan.title}`,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={title} />
				{done && (
					<div class="round-notice" role="status">
						<p class="kern-body text-column">{done}</p>
					</div>
				)}
				<Facts {...content} state={reportState(report, reports, now)} />
				<Files {...content} names={publishedFiles.map(({ name }) => name)} />
				<NextSteps {...content} />
			</>
		),
	});
}
