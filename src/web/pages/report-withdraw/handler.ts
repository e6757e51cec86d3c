// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { showPlanReport } from "../../../usecase/report/show-plan-report.ts";
import { withdrawReport } from "../../../usecase/report/withdraw-report.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { askedReport } from "../report/handler.ts";
import { reportAddress } from "../reports/address.ts";
import { withdrawPage } from "./page.tsx";

/** Asks why a report is taken down, and says what that means. */
export const showReportWithdraw = (page: Page) => show(page, "");

async function show(page: Page, reason: string, problems: readonly ShownProblem[] = []) {
	const { c, view, context } = page;
	const shown = await showPlanReport(context, { ...askedReport(page), permission: "report:publish" });
	if (!shown.ok) return refuse(page, shown.problem);
	const { plan, report } = shown;
	if (report.withdrawn) return c.redirect(reportAddress({ view, plan }, report.number), 303);
	return c.html(withdrawPage({ view, plan, report, reason, problems }), problems.length > 0 ? 422 : 200);
}

/** Takes it down. */
export async function withdraw(page: Page) {
	const { c, view, context } = page;
	const { t } = view;
	const form = await postedForm(c);
	const reason = form.text("reason").replaceAll("\r\n", "\n");
	const asked = askedReport(page);
	if (form.text("confirm") !== "yes") {
		const unsaid = reason === "" ? [{ field: "reason", sentence: t.report_withdraw_problem_reason() }] : [];
		return show(page, reason, [...unsaid, { field: "confirm", sentence: t.report_withdraw_problem_confirm() }]);
	}
	const result = await withdrawReport(context, { ...asked, reason });
	const receipt = reportAddress({ view, plan: { slug: asked.plan } }, asked.number, "report", { done: "withdrawn" });
	if (result.ok) return c.redirect(receipt, 303);
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	// A second click: it is done.
	if (problem.kind === "already-withdrawn") return c.redirect(receipt, 303);
	return show(page, reason, [{ field: "reason", sentence: t.report_withdraw_problem_reason() }]);
}
