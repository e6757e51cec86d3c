// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { publishedFiles } from "../../../report/published-files.ts";
import { reportState } from "../../../report/report-state.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { layout } from "../../ui/layout.tsx";
import { ReportHead } from "../reports/head.tsx";
import type { ReportContent } from "./content.ts";
import { EmbargoNotice } from "./embargo-notice.tsx";
import { Facts } from "./facts.tsx";
import { Files } from "./files.tsx";
import { NextSteps } from "./next-steps.tsx";

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
	const state = reportState(report, reports, now);
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
				{state.kind === "embargo" && <EmbargoNotice view={view} until={state.until} />}
				<Facts {...content} state={state} />
				<Files {...content} names={publishedFiles.map(({ name }) => name)} />
				<NextSteps {...content} />
			</>
		),
	});
}
