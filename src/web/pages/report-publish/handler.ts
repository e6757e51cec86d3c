// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { lookUpPaper } from "../../../usecase/council/look-up-paper.ts";
import { previewReport } from "../../../usecase/report/preview-report.ts";
import { showPublishing } from "../../../usecase/report/show-publishing.ts";
import { correctionProposal } from "../../../wording/correction-proposal.ts";
import { wordsFor } from "../../../wording/locale.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import type { PublishValues } from "../../publishing-jobs.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { refuseWish } from "../report-preview/handler.ts";
import { progressAddress, wishOf } from "../reports/address.ts";
import { beginPublishing } from "./begin-publishing.ts";
import { publishPage } from "./page.tsx";
import { problemOf } from "./problem-of.ts";
import { postedValues, valueProblems } from "./values.ts";

const nothingYet = { paper: "", day: "", time: "", confirmed: false };

/** Asks what else there is to say, and whether it shall be published. */
export async function showReportPublish(page: Page) {
	const preview = await previewReport(page.context, wishOf(page));
	if (!preview.ok) return refuseWish(page, preview.problem);
	const { corrected: before, snapshot: after } = preview;
	const what = before ? correctionProposal({ t: wordsFor("de"), before, after }) : "";
	const values = { ...nothingYet, what, id: page.context.newId(), seen: preview.seen };
	const found = await lookUpPaper(page.context, "");
	return page.c.html(publishPage({ view: page.view, preview, wish: wishOf(page), values, found }));
}

type Wish = ReturnType<typeof wishOf>;

const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text);

/**
 * Begins to publish the report and leads to the page that says how far it is; or only looks the council paper up. What was begun or
 * published under the form's id is not begun again: a second click leads to the same page.
 */
export async function publish(page: Page) {
	const { c, view, context } = page;
	const form = await postedForm(c);
	const [wish, posted] = [wishOf(page, form.texts), postedValues(form)];
	if (form.text("deed") === "paper") return askAgain(page, wish, posted, []);
	const values = { ...posted, id: isUuid(posted.id) ? posted.id : context.newId() };
	const known = await showPublishing(context, { plan: wish.plan, id: values.id });
	if (!known.ok) return refuse(page, known.problem);
	if (!known.report) {
		const stopped = await whatStops(page, wish, values);
		if (stopped) return stopped;
		beginPublishing(page, wish, values);
	}
	const since = Math.floor(context.now().getTime() / 1000);
	return c.redirect(progressAddress({ view, plan: { slug: wish.plan } }, values.id, since), 303);
}

/** The form once more, where it says at once that nothing can come of it. */
async function whatStops(page: Page, wish: Wish, values: PublishValues): Promise<Response | undefined> {
	const isCorrection = wish.corrects !== undefined;
	const problems = valueProblems(page.view.t, values, { isCorrection, now: page.context.now() });
	if (problems.length > 0) return askAgain(page, wish, values, problems);
	const { seen } = values;
	const preview = await previewReport(page.context, { ...wish, ...(seen && { seen }) });
	if (preview.ok) return undefined;
	const { problem } = preview;
	return isRefusal(problem) ? refuse(page, problem) : askAgain(page, wish, values, [problemOf(page.view.t, problem)]);
}

/** What was typed is kept. What was seen too: who has to look at the preview again is led there. */
export async function askAgain(page: Page, wish: Wish, values: PublishValues, problems: readonly ShownProblem[]) {
	const preview = await previewReport(page.context, wish);
	if (!preview.ok) return refuseWish(page, preview.problem);
	const found = await lookUpPaper(page.context, values.paper);
	const html = publishPage({ view: page.view, preview, wish, values, found, problems });
	return page.c.html(html, problems.length > 0 ? 422 : 200);
}
