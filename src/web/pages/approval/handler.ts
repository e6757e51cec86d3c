// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { approveFields } from "../../../usecase/review/approve-fields.ts";
import { askApproval } from "../../../usecase/review/ask-approval.ts";
import { openApproval } from "../../../usecase/review/open-approval.ts";
import { sendBackContribution } from "../../../usecase/review/return-contribution.ts";
import { approvalLetter } from "../../letters.ts";
import { type Page, parameter } from "../../page.ts";
import type { PostedForm } from "../../posted-form.ts";
import { postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { parametersOf } from "../plan/content.ts";
import { roundOf } from "../round-review/handler.ts";
import { type ApprovalContent, approvalContent } from "./content.ts";
import { approvalPage } from "./page.tsx";

/** What a round proposes, for those who approve it. */
export async function showApproval(page: Page) {
	const { approved, back, asked } = page.c.req.query();
	const count = numberOf(approved);
	if (count) return show(page, { done: { approved: count } });
	const people = numberOf(asked);
	if (people !== undefined) return show(page, { done: { asked: people } });
	return show(page, back ? { done: { sentBack: true } } : {});
}

async function show(page: Page, more: Partial<ApprovalContent>, status: 200 | 409 | 422 = 200) {
	const opened = await openApproval(page.context, roundOf(page));
	if (!opened.ok) return refuse(page, opened.problem);
	return page.c.html(approvalPage({ ...approvalContent(page, opened), ...more }), status);
}

const addressOf = (page: Page, query: Readonly<Record<string, string>> = {}): string => {
	const { plan: slug, asOf } = roundOf(page);
	return href(page.locale, "approval", { ...parametersOf(page.view, { slug }), asOf }, query);
};

/** Somebody reloads the answer to a button, or types its address. */
export const leadToApproval = (page: Page) => page.c.redirect(addressOf(page), 303);

/** The fields that a form names, each with what was seen of it. */
const fieldsIn = (form: PostedForm) =>
	form.all("field").flatMap((text) => {
		const [key, seen] = text.split(" ");
		return key && seen ? [{ key, seen }] : [];
	});

/** Approves one field, or all that are ready. */
export async function approve(page: Page) {
	const fields = fieldsIn(await postedForm(page.c));
	const result = await approveFields(page.context, { ...roundOf(page), fields });
	if (result.ok) return page.c.redirect(addressOf(page, { approved: String(fields.length) }), 303);
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const { t } = page.view;
	const sentences = {
		"nothing-chosen": t.approval_nothing_chosen(),
		stale: t.approval_stale(),
		"not-ready": t.approval_not_ready(),
		"own-text": t.approval_own_text(),
	};
	return show(page, { problem: { title: t.approval_refused_title(), sentence: sentences[problem.kind] } }, 409);
}

/** Writes to those who may approve what is ready. */
export async function ask(page: Page) {
	const round = roundOf(page);
	const result = await askApproval(page.context, { ...round, letter: approvalLetter(page, round.plan) });
	if (result.ok) {
		page.site.services.mailQueued();
		return page.c.redirect(addressOf(page, { asked: String(result.asked) }), 303);
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const { t } = page.view;
	const sentence = problem.kind === "nobody-may" ? t.approval_ask_nobody() : t.approval_ask_nothing();
	return show(page, { problem: { title: t.approval_ask_refused(), sentence } }, 409);
}

/** Gives one accepted answer back to the coordinators. */
export async function sendBack(page: Page) {
	const form = await postedForm(page.c);
	const input = { ...roundOf(page), contribution: parameter(page, "contribution"), version: form.version };
	const result = await sendBackContribution(page.context, { ...input, comment: form.text("comment") });
	if (result.ok) return page.c.redirect(addressOf(page, { back: "1" }), 303);
	const { problem } = result;
	if (isRefusal(problem)) return refuse(page, problem);
	const { t } = page.view;
	const missing = problem.kind === "comment-missing";
	const sentence = missing ? t.approval_comment_missing() : t.round_review_stale();
	const title = missing ? t.round_review_comment_missing_title() : t.round_review_stale_title();
	return show(page, { problem: { title, sentence } }, missing ? 422 : 409);
}
