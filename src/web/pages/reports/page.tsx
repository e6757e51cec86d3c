// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { Report } from "../../../report/report.ts";
import { reportState } from "../../../report/report-state.ts";
import type { UnpublishedDay } from "../../../usecase/report/list-plan-reports.ts";
import { dayWords, momentWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import { reportAddress } from "./address.ts";
import { ReportHead } from "./head.tsx";
import { Next } from "./next.tsx";
import { ReportStateMark } from "./state-mark.tsx";

type ReportsProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly reports: readonly Report[];
	readonly days: readonly UnpublishedDay[];
	readonly mayPublish: boolean;
	readonly now: Date;
};

function Line({ view, plan, reports, now, report }: ReportsProps & { readonly report: Report }) {
	const { t, locale } = view;
	const { number, asOf, publishedAt, corrects } = report;
	return (
		<li class="round-line">
			<h3 class="kern-heading-small">
				<a class="kern-link" href={reportAddress({ view, plan }, number)}>
					{t.reports_name({ number, date: dayWords(locale, asOf) })}
				</a>
			</h3>
			<p class="kern-body">
				<ReportStateMark view={view} state={reportState(report, reports, now)} />{" "}
				<span class="understood">{t.reports_published_at({ moment: momentWords(locale, publishedAt) })}</span>
				{corrects && <span class="understood"> · {t.reports_corrects({ number: corrects.number })}</span>}
			</p>
		</li>
	);
}

/** All reports of a plan with what has become of them, and what could be published next. */
export function reportsPage(props: ReportsProps) {
	const { view, plan, reports, days, mayPublish } = props;
	const { t, locale } = view;
	const isEmpty = reports.length === 0;
	return layout({
		view,
		title: `${t.reports_title()} – ${plan.title}`,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={t.reports_title()} own>
					<p class="lead text-column">{isEmpty ? t.reports_none() : t.reports_lead({ count: reports.length })}</p>
					{isEmpty && <p class="kern-body text-column">{t.reports_none_how()}</p>}
				</ReportHead>
				<Next view={view} plan={plan} days={days} mayPublish={mayPublish} />
				<p class="kern-body no-print">
					<a class="kern-link" href={href(locale, "reportDraft", parametersOf(view, plan))}>
						{t.reports_draft()}
					</a>
				</p>
				{mayPublish && (
					<p class="kern-body no-print">
						<a class="kern-link" href={href(locale, "translations", parametersOf(view, plan))}>
							{t.translation_title()}
						</a>
					</p>
				)}
				{mayPublish && (
					<p class="kern-body no-print">
						<a class="kern-link" href={href(locale, "planOpenData", parametersOf(view, plan))}>
							{t.open_data_subjects_title()}
						</a>
					</p>
				)}
				{!isEmpty && (
					<section class="section" aria-labelledby="list">
						<h2 id="list" class="kern-heading-medium">
							{t.reports_list()}
						</h2>
						<ul class="round-lines">
							{reports.map((report) => (
								<Line {...props} report={report} />
							))}
						</ul>
					</section>
				)}
			</>
		),
	});
}
