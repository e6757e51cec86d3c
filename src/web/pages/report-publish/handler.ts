// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { lookUpPaper } from "../../../usecase/council/look-up-paper.ts";
import { previewReport } from "../../../usecase/report/preview-report.ts";
import {
	type PublishReportInput,
	type PublishReportResult,
	publishReport,
} from "../../../usecase/report/publish-report.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import { reportWords } from "../../../wording/report-words.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";
import { refuseWish } from "../report-preview/handler.ts";
import { reportAddress, wishOf } from "../reports/address.ts";
import { publishPage } from "./page.tsx";
import { type PublishValues, postedValues, valueProblems, visibleFrom } from "./values.ts";

const nothingYet = { paper: "", day: "", time: "", what: "", confirmed: false };

/** Asks what else there is to say, and whether it shall be published. */
export async function showReportPublish(page: Page) {
	const preview = await previewReport(page.context, wishOf(page));
	if (!preview.ok) return refuseWish(page, preview.problem);
	const values = { ...nothingYet, id: page.context.newId(), seen: preview.seen };
	const found = await lookUpPaper(page.context, "");
	return page.c.html(publishPage({ view: page.view, preview, wish: wishOf(page), values, found }));
}

/** Publishes the report, with all its files, and leads to the receipt; or only looks the council paper up. */
export async function publish(page: Page) {
	const { c, view, context } = page;
	const form = await postedForm(c);
	const [wish, values] = [wishOf(page, form.texts), postedValues(form)];
	if (form.text("deed") === "paper") return again(page, wish, values, []);
	const isCorrection = wish.corrects !== undefined;
	const problems = valueProblems(view.t, values, { isCorrection, now: context.now() });
	if (problems.length > 0) return again(page, wish, values, problems);
	const result = await publishReport(context, inputOf(wish, values));
	if (result.ok) {
		const place = { view, plan: { slug: wish.plan } };
		return c.redirect(reportAddress(place, result.number, "report", { done: "published" }), 303);
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	return again(page, wish, values, [problemOf(page, problem)]);
}

const isUuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text);

/** Reports are in the language of the plans. */
const inGerman: PublishReportInput["wordsFor"] = (snapshot, corrects) => reportWords(snapshot, "de", corrects);

type Wish = ReturnType<typeof wishOf>;

function inputOf({ plan, asOf, corrects }: Wish, values: PublishValues) {
	const { id, seen, paper, what } = values;
	const from = visibleFrom(values);
	return {
		...{ plan, asOf, wordsFor: inGerman },
		...(isUuid(id) && { id }),
		...(seen && { seen }),
		...(paper && { paper }),
		...(from && { visibleFrom: from }),
		...(corrects !== undefined && { corrects: { number: corrects, what } }),
	};
}

type Problem = Exclude<Extract<PublishReportResult, { readonly ok: false }>["problem"], Parameters<typeof refuse>[1]>;

function problemOf({ view: { t } }: Page, { kind }: Problem): ShownProblem {
	switch (kind) {
		case "correction-missing":
			return { field: "what", sentence: t.report_publish_problem_what() };
		case "busy":
		case "unavailable":
		case "took-too-long":
		case "took-too-much-memory":
			return { sentence: namedMessage(t, "report_failed", kind) };
		default:
			return { sentence: namedMessage(t, "report_publish", kind) };
	}
}

/** What was typed is kept. What was seen too: who has to look at the preview again is led there. */
async function again(page: Page, wish: Wish, values: PublishValues, problems: readonly ShownProblem[]) {
	const preview = await previewReport(page.context, wish);
	if (!preview.ok) return refuseWish(page, preview.problem);
	const found = await lookUpPaper(page.context, values.paper);
	const html = publishPage({ view: page.view, preview, wish, values, found, problems });
	return page.c.html(html, problems.length > 0 ? 422 : 200);
}
