// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { setTimeout as pause } from "node:timers/promises";
import type { Refusal } from "../../../usecase/context.ts";
import type { WishProblem } from "../../../usecase/report/prepare-report.ts";
import { previewReport } from "../../../usecase/report/preview-report.ts";
import { showReportPage } from "../../../usecase/report/show-report-page.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { type Page, parameter } from "../../page.ts";
import { numberOf } from "../../posted-text.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { faultReference } from "../../start-reading.ts";
import { problemPage } from "../problem/page.tsx";
import { wishOf } from "../reports/address.ts";
import { reportPreviewPage } from "./page.tsx";

/** What would be published: what to look at before, and its pages. */
export async function showReportPreview(page: Page) {
	const { c, view, context } = page;
	const wish = wishOf(page);
	const preview = await previewReport(context, wish);
	if (!preview.ok) return refuseWish(page, preview.problem);
	const drawn = await firstPage(page, wish);
	if (drawn === "under-way") c.header("Refresh", "2");
	const pages = drawn === "under-way" ? drawn : drawn.ok ? { count: drawn.pages, ...drawn } : "failed";
	return c.html(reportPreviewPage({ view, preview, wish, pages }));
}

/** Longer than this nobody waits for a page without being told. */
const patience = 800;

/** The first page says how many there are. Where it takes longer, it is drawn while the answer goes on its way. */
async function firstPage({ context, site: { services } }: Page, wish: ReturnType<typeof wishOf>) {
	const drawing = showReportPage(context, { ...wish, page: 1, wordsFor: (snapshot) => reportWords(snapshot) });
	const waited = new AbortController();
	const late = pause(patience, "under-way" as const, { signal: waited.signal }).catch(() => "under-way" as const);
	const drawn = await Promise.race([drawing, late]);
	waited.abort();
	const logged = (error: unknown) => services.logFault(faultReference(error, services.now()), error);
	if (drawn === "under-way") services.longWork.begin(drawing.then(() => undefined, logged));
	return drawn;
}

/** Why there is no such report to publish, in a sentence. */
export function refuseWish(page: Page, problem: Refusal | WishProblem) {
	if (isRefusal(problem)) return refuse(page, problem);
	const { t } = page.view;
	const sentence = namedMessage(t, "report_publish", problem.kind);
	return page.c.html(problemPage(page.view, { title: t.report_publish_refused_title(), sentence }), 409);
}

/** A page of it as a picture. */
export async function giveReportPage(page: Page) {
	const number = numberOf(parameter(page, "page")) ?? 0;
	const input = {
		...wishOf(page),
		page: number,
		wordsFor: (one: Parameters<typeof reportWords>[0]) => reportWords(one),
	};
	const shown = await showReportPage(page.context, input);
	if (shown.ok) {
		return page.c.body(new Uint8Array(shown.png), 200, {
			"Content-Type": "image/png",
			"Cache-Control": "private, max-age=600",
		});
	}
	return refuse(page, isRefusal(shown.problem) ? shown.problem : { kind: "not-found" });
}
