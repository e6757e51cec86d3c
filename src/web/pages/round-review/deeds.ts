// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { acceptContribution } from "../../../usecase/review/accept-contribution.ts";
import { editContribution, resetContribution } from "../../../usecase/review/edit-contribution.ts";
import { reopenContribution } from "../../../usecase/review/reopen-contribution.ts";
import { returnContribution } from "../../../usecase/review/return-contribution.ts";
import type { DeedResult } from "../../../usecase/review/review-deed.ts";
import { undoAcceptance } from "../../../usecase/review/undo-acceptance.ts";
import { returnedLetter } from "../../letters.ts";
import { type Page, parameter } from "../../page.ts";
import { type PostedTexts, postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import { href } from "../../routes.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { parametersOf } from "../plan/content.ts";
import type { Refused, Wanted } from "./content.ts";
import { type DoneDeed, queryOf } from "./done-deed.ts";
import { roundOf, showRefused } from "./handler.ts";

/** The form, and which answer it is about in which version. */
async function readDeed(page: Page) {
	const { texts: form, text, version } = await postedForm(page.c);
	return { form, text, input: { ...roundOf(page), contribution: parameter(page, "contribution"), version } };
}

/** Accepts the answer; the next one comes by itself. */
export async function accept(page: Page) {
	const { form, input } = await readDeed(page);
	return answerTo(page, { form }, "accept", "accepted", await acceptContribution(page.context, input));
}

/** Gives the answer back with a comment. */
export async function giveBack(page: Page) {
	const { form, text, input } = await readDeed(page);
	const letter = returnedLetter(page, input.plan);
	const result = await returnContribution(page.context, { ...input, comment: text("comment"), letter });
	if (result.ok) page.site.services.mailQueued();
	return answerTo(page, { form }, "return", "returned", result);
}

/** Gives the answer another wording; it stays in front. */
export async function edit(page: Page) {
	const { form, text, input } = await readDeed(page);
	const answer = { status: text("status"), description: text("description").replaceAll("\r\n", "\n") };
	const result = await editContribution(page.context, { ...input, ...answer });
	return answerTo(page, { form, stays: true }, "edit", "edited", result);
}

/** Goes back to the unit's wording. */
export async function reset(page: Page) {
	const { form, input } = await readDeed(page);
	const result = await resetContribution(page.context, input);
	return answerTo(page, { form, stays: true }, "accept", "reset", result);
}

/** Takes the acceptance back; the answer stays in front. */
export async function reopen(page: Page) {
	const { form, input } = await readDeed(page);
	const result = await reopenContribution(page.context, input);
	return answerTo(page, { form, stays: true }, "accept", "reopened", result);
}

/** Takes back what was accepted last, alone or together. */
export async function undo(page: Page) {
	const { texts: form } = await postedForm(page.c);
	const event = numberOf(parameter(page, "event")) ?? 0;
	const result = await undoAcceptance(page.context, { ...roundOf(page), event });
	if (result.ok) {
		const [first] = result.reopened;
		const wanted = { ...wantedOf(form), filter: "new", ...(first && { contribution: first.id }) };
		return leadTo(page, wanted, { deed: "undone", count: result.reopened.length });
	}
	if (result.problem.kind !== "moved-on") return refuseForm(page, {}, result.problem);
	const { t } = page.view;
	const sentences = { title: t.round_review_undo_refused_title(), sentence: t.round_review_undo_refused() };
	return showRefused(page, wantedOf(form), { deed: "accept", ...sentences, typed: {} }, 409);
}

/** Where a form wants to go on. */
export const wantedOf = ({ filter, field, unit, next }: PostedTexts): Wanted => ({
	...(filter && { filter }),
	...(field && { field }),
	...(unit && { unit }),
	...(next && { contribution: next }),
});

type Problem = Exclude<
	DeedResult<{ readonly kind: "comment-missing" | "status-unknown" }>,
	{ readonly ok: true }
>["problem"];
type Result = { readonly ok: true; readonly event: number } | { readonly ok: false; readonly problem: Problem };

/** Leads on, or shows the answer again with what went wrong and what was typed. */
async function answerTo(
	page: Page,
	{ form, stays = false }: { readonly form: PostedTexts; readonly stays?: boolean },
	deed: Refused["deed"],
	done: DoneDeed["deed"],
	result: Result,
): Promise<Response> {
	const here = { ...wantedOf(form), contribution: parameter(page, "contribution") };
	if (result.ok) {
		return leadTo(page, stays ? here : wantedOf(form), {
			deed: done,
			...(done === "accepted" && { event: result.event }),
		});
	}
	const sentences = problemWords(page, result.problem);
	if (!sentences) return refuseForm(page, form, result.problem as Parameters<typeof refuseForm>[2]);
	const status = result.problem.kind === "comment-missing" ? 422 : 409;
	return showRefused(page, here, { deed, ...sentences, typed: form }, status);
}

function problemWords({ view: { t } }: Page, { kind }: Problem) {
	switch (kind) {
		case "stale":
			return { title: t.round_review_stale_title(), sentence: t.round_review_stale() };
		case "not-possible":
			return { title: t.round_review_not_possible_title(), sentence: t.round_review_not_possible() };
		case "approved":
			return { title: t.round_review_approved_title(), sentence: t.round_review_approved() };
		case "comment-missing":
			return { title: t.round_review_comment_missing_title(), sentence: t.round_review_comment_missing() };
		// Only a form that was tampered with names a status that the plan does not have.
		case "status-unknown":
			return { title: t.round_review_not_possible_title(), sentence: t.round_review_status_unknown() };
		default:
			return undefined;
	}
}

/** Leads on, and has the page say what was done. */
export function leadTo(page: Page, wanted: Wanted, done: Pick<DoneDeed, "deed"> & Partial<DoneDeed>): Response {
	const { plan: slug, asOf } = roundOf(page);
	const queue = href(page.locale, "reviewQueue", { ...parametersOf(page.view, { slug }), asOf }, wanted);
	return page.c.redirect(`${queue}${queue.includes("?") ? "&" : "?"}${queryOf(done)}`, 303);
}
