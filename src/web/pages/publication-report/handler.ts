// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { anonymous } from "../../../access/actor.ts";
import { openReportFile } from "../../../usecase/report/open-report-file.ts";
import { type Page, parameter } from "../../page.ts";
import { publicationResponse } from "../../publication-response.ts";
import { refuse } from "../../refuse.ts";
import { contentOf, shownAt } from "../publication/opened.ts";
import { papersOfReports } from "../publication/papers.ts";
import { reportPage, withdrawnPage } from "./page.tsx";

/** One published report, or that it was taken down. */
export function showPublicationReport(page: Page): Promise<Response> {
	const number = Number(parameter(page, "number"));
	return publicationResponse(page, { wanted: "all", filesOf: number, papersIn: papersOfReports }, (publication) => {
		const report = publication.reports.find((one) => one.number === number);
		if (!report) return refuse(page, { kind: "not-found" });
		const { view, c } = page;
		const snapshot = publication.snapshots.get(number);
		const plan = (snapshot ?? contentOf(page, publication)?.snapshot)?.plan.title ?? view.t.publication_title();
		const props = { view, publication, report, plan, shownAt: shownAt(page) };
		if (!snapshot) return c.html(withdrawnPage(props), 410);
		return c.html(reportPage({ ...props, snapshot }));
	});
}

/** A file of a published report: the same for everybody. It is asked for anew each time, because a report can be taken down. */
export async function givePublicationFile(page: Page): Promise<Response> {
	const { c, context } = page;
	const [plan, number, name] = [parameter(page, "plan"), Number(parameter(page, "number")), parameter(page, "file")];
	const opened = await openReportFile({ ...context, actor: anonymous }, { plan, number, file: name });
	if (!opened.ok) {
		return opened.problem.kind === "withdrawn" ? showPublicationReport(page) : refuse(page, opened.problem);
	}
	const { bytes, mediaType, sha256 } = opened.file;
	const headers = {
		"Cache-Control": "public, no-cache",
		ETag: `"${sha256}"`,
		"Access-Control-Allow-Origin": "*",
	};
	// Who got it compressed was given a weak tag.
	const known = c.req.header("if-none-match")?.replaceAll("W/", "").split(/,\s*/);
	if (known?.includes(headers.ETag)) return c.body(null, 304, headers);
	const ending = name.replace(/^bericht/, "");
	return c.body(bytes, 200, {
		...headers,
		"Content-Type": mediaType,
		"Content-Disposition": `attachment; filename="${plan}-bericht-${number}${ending}"`,
	});
}
