// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { reportAddress, wishAddress } from "../reports/address.ts";
import type { ReportContent } from "./content.ts";

/** What can be done with a published report by who publishes. */
export function NextSteps({ view, plan, report, mayPublish }: ReportContent) {
	const { t } = view;
	if (!mayPublish) return null;
	const { asOf, number, withdrawn } = report;
	const correct = wishAddress({ view, plan }, { asOf, corrects: number });
	return (
		<section class="section no-print" aria-labelledby="next">
			<h2 id="next" class="kern-heading-medium">
				{t.report_next_title()}
			</h2>
			<p class="kern-body text-column">
				{withdrawn ? t.report_next_replace() : t.report_next_correct()}{" "}
				<a class="kern-link" href={correct}>
					{t.report_next_correct_link()}
				</a>
			</p>
			{!withdrawn && (
				<p class="kern-body text-column">
					{t.report_next_withdraw()}{" "}
					<a class="kern-link" href={reportAddress({ view, plan }, number, "reportWithdraw")}>
						{t.report_next_withdraw_link()}
					</a>
				</p>
			)}
		</section>
	);
}
