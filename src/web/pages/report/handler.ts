// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { givePlanReportFile, showPlanReport } from "../../../usecase/report/show-plan-report.ts";
import { type Page, parameter } from "../../page.ts";
import { numberOf } from "../../posted-text.ts";
import { refuse } from "../../refuse.ts";
import { mayPublish } from "../reports/handler.ts";
import type { Done } from "./content.ts";
import { reportPage } from "./page.tsx";

/** The report that a request names; none has the number 0. */
export const askedReport = (page: Page) => ({
	plan: parameter(page, "plan"),
	number: numberOf(parameter(page, "number")) ?? 0,
});

/** A published report: what it is, where everybody reads it, and what can be done with it. Right after publishing it is the receipt. */
export async function showReportOfPlan(page: Page) {
	const { c, view, context, site } = page;
	const shown = await showPlanReport(context, askedReport(page));
	if (!shown.ok) return refuse(page, shown.problem);
	const content = { view, ...shown, mayPublish: mayPublish(page, shown.plan), now: context.now() };
	const done = doneIn(c.req.query("done"));
	return c.html(reportPage({ ...content, origin: site.services.publicAddress(), ...(done && { done }) }));
}

const doneIn = (text: string | undefined): Done | undefined =>
	text === "published" || text === "withdrawn" ? text : undefined;

/** So that a file tells in a folder, too, that it is not out yet: its bytes never change and say nothing of it. */
const embargoName = "SPERRFRIST-";

/** A file of it. Only those who work here get it under this address: nobody on the way keeps it. */
export async function giveReportFile(page: Page) {
	const file = parameter(page, "file");
	const given = await givePlanReportFile(page.context, { ...askedReport(page), file });
	if (!given.ok) return refuse(page, given.problem);
	const { name, mediaType, bytes } = given.file;
	const mark = given.report.visibleFrom > page.context.now() ? embargoName : "";
	return page.c.body(bytes, 200, {
		"Content-Type": mediaType,
		"Content-Disposition": `attachment; filename="${mark}${name}"`,
		"Cache-Control": "private, no-store",
	});
}
