// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type DraftReportResult, draftReport } from "../../../usecase/report/draft-report.ts";
import { draftReportFile } from "../../../usecase/report/report-file.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { type Page, parameter } from "../../page.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { problemPage } from "../problem/page.tsx";
import { draftFiles } from "./files.ts";
import { reportDraftPage } from "./page.tsx";

/** What a report would say now, and the files of it. */
export async function showReportDraft(page: Page): Promise<Response> {
	const drafted: DraftReportResult = await draftReport(page.context, { plan: parameter(page, "plan") });
	if (!drafted.ok) return refuse(page, drafted.problem);
	return page.c.html(reportDraftPage(page.view, drafted.snapshot));
}

/** One of the files. */
export async function giveReportDraft(page: Page): Promise<Response> {
	const { c, view, context } = page;
	const file = draftFiles.find(({ name }) => name === parameter(page, "file"));
	if (!file) return refuse(page, { kind: "not-found" });
	const { format, layout } = file;
	const plan = parameter(page, "plan");
	const written = await draftReportFile(context, { plan, format, layout, wordsFor: (one) => reportWords(one) });
	if (written.ok) {
		return c.body(new Uint8Array(written.bytes), 200, {
			"Content-Type": written.mediaType,
			"Content-Disposition": `attachment; filename="${written.fileName}"`,
		});
	}
	const { problem } = written;
	if (isRefusal(problem)) return refuse(page, problem);
	const sentence = namedMessage(view.t, "report_failed", problem.kind);
	return c.html(problemPage(view, { title: view.t.report_failed_title(), sentence }), 503);
}
