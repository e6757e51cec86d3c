// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { Report } from "../../../report/report.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { Checkbox } from "../../ui/choice.tsx";
import { FormActions } from "../../ui/form-actions.tsx";
import { layout } from "../../ui/layout.tsx";
import { ProblemSummary, type ShownProblem } from "../../ui/problem-summary.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import type { View } from "../../view.ts";
import { reportAddress } from "../reports/address.ts";
import { ReportHead } from "../reports/head.tsx";

type WithdrawProps = {
	readonly view: View;
	readonly plan: Plan;
	readonly report: Report;
	readonly reason: string;
	readonly problems: readonly ShownProblem[];
};

/** Something is lost for good: what, and why, before one button. */
export function withdrawPage({ view, plan, report, reason, problems }: WithdrawProps) {
	const { t, locale } = view;
	const { number, asOf } = report;
	const title = t.report_withdraw_title({ number });
	const problem = problems.find(({ field }) => field === "reason")?.sentence;
	return layout({
		view,
		title: problems.length > 0 ? t.web_title_with_problem({ title }) : title,
		children: (
			<>
				<ReportHead view={view} plan={plan} title={title}>
					<p class="lead text-column">{t.report_withdraw_lead()}</p>
				</ReportHead>
				<ProblemSummary title={t.report_withdraw_problem_title()} problems={problems} />
				<form class="form" method="post" novalidate>
					<TextArea
						name="reason"
						label={t.report_withdraw_reason()}
						hint={t.report_withdraw_reason_hint()}
						value={reason}
						problem={problem}
					/>
					<div>
						<p class="kern-label">{t.report_withdraw_notice()}</p>
						<p class="kern-body round-notice">
							{t.report_withdraw_notice_text({ number, date: dayWords(locale, asOf) })}
						</p>
					</div>
					<Checkbox name="confirm" label={t.report_withdraw_confirm()} checked={false} />
					<FormActions view={view} label={t.report_next_withdraw_link()} back={reportAddress({ view, plan }, number)} />
				</form>
			</>
		),
	});
}
