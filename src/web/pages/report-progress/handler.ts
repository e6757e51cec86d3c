// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showPublishing } from "../../../usecase/report/show-publishing.ts";
import { type Page, parameter } from "../../page.ts";
import type { PublishingJob } from "../../publishing-jobs.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { publishingKey } from "../report-publish/begin-publishing.ts";
import { askAgain } from "../report-publish/handler.ts";
import { problemOf } from "../report-publish/problem-of.ts";
import { reportAddress } from "../reports/address.ts";
import { lostPage, progressPage } from "./page.tsx";

/** After so many seconds nobody makes the files any more. */
const longest = 120;

/** How far a report is that is being published; then its receipt, or why nothing was published. Looking changes nothing. */
export async function showReportProgress(page: Page): Promise<Response> {
	const { c, view, context, site } = page;
	const asked = { plan: parameter(page, "plan"), id: parameter(page, "id") };
	// In this order: what was published before the database is asked is found there.
	const job = site.publishing.find(publishingKey(page, asked.plan, asked.id));
	const shown = await showPublishing(context, asked);
	if (!shown.ok) return refuse(page, shown.problem);
	const { plan, report } = shown;
	if (report) {
		return c.redirect(reportAddress({ view, plan }, report.number, "report", { done: "published" }), 303);
	}
	if (job && job.outcome.state !== "making") return nothingPublished(page, asked.plan, job);
	if (!job && !isYoung(page)) return c.html(lostPage({ view, plan }));
	c.header("Refresh", "2");
	return c.html(progressPage({ view, plan, ...(job && { made: job.made }) }));
}

/** Another process may be at it, of which this one knows nothing. */
function isYoung({ c, context }: Page): boolean {
	const age = context.now().getTime() / 1000 - Number(c.req.query("since") ?? 0);
	return age >= 0 && age < longest;
}

/** The form once more, with all that was typed. */
async function nothingPublished(page: Page, plan: string, { wish, values, outcome }: PublishingJob): Promise<Response> {
	const { t } = page.view;
	const again = (sentence: string, field?: string) =>
		askAgain(page, { ...wish, plan }, values, [{ sentence, ...(field && { field }) }]);
	if (outcome.state === "failed") return again(t.report_progress_failed({ reference: outcome.reference }));
	// Published, and not there: it can only have been restored from a backup meanwhile.
	if (outcome.state !== "refused") return again(t.report_progress_lost());
	if (isRefusal(outcome.problem)) return refuse(page, outcome.problem);
	const { sentence, field } = problemOf(t, outcome.problem);
	return again(sentence, field);
}
