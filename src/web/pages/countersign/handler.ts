// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { endorseContributions } from "../../../usecase/round/endorse-contributions.ts";
import { openDivisionRound } from "../../../usecase/round/open-division-round.ts";
import { returnToOffice } from "../../../usecase/round/return-to-office.ts";
import { returnedLetter } from "../../letters.ts";
import { type Page, parameter } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { numberOf } from "../../posted-text.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { refuseForm } from "../edit/refuse-form.tsx";
import { seenIn } from "../round-review/seen-answers.ts";
import type { Refused } from "./content.ts";
import { countersignPage } from "./page.tsx";

const addressed = (page: Page) => ({ plan: parameter(page, "plan"), asOf: parameter(page, "asOf") });

/** What was done, in a sentence. */
function doneWords({ c, view: { t } }: Page): string | undefined {
	const { endorsed, left, returned } = c.req.query();
	if (returned !== undefined) return t.round_division_returned();
	const count = numberOf(endorsed);
	if (count === undefined) return undefined;
	const words = t.round_division_endorsed_now({ count });
	const some = numberOf(left) ?? 0;
	return some > 0 ? `${words} ${t.round_division_left({ count: some })}` : words;
}

async function show(page: Page, refused?: Refused, status: 200 | 409 | 422 = 200) {
	const { c, view, context } = page;
	const own = await openDivisionRound(context, addressed(page));
	if (!own.ok) return refuse(page, own.problem);
	const done = refused ? undefined : doneWords(page);
	return c.html(countersignPage({ view, own, ...(done && { done }), ...(refused && { refused }) }), status);
}

/** What the offices of somebody's division answered. */
export const showCountersign = (page: Page) => show(page);

function leadBack(page: Page, query: Readonly<Record<string, string>> = {}): Response {
	const address = { city: page.context.municipality.slug, ...addressed(page) };
	return page.c.redirect(href(page.locale, "countersign", address, query), 303);
}

/** Somebody reloads the answer to a button, or types its address. */
export const leadToCountersign = (page: Page) => leadBack(page);

/** Countersigns one answer or all, as they were seen. */
export async function endorseHere(page: Page) {
	const { t } = page.view;
	const seen = seenIn(await postedForm(page.c));
	const result = await endorseContributions(page.context, { ...addressed(page), seen });
	if (result.ok) return leadBack(page, { endorsed: String(result.endorsed), left: String(result.left) });
	if (isRefusal(result.problem)) return refuse(page, result.problem);
	return show(page, { title: t.round_division_nothing_title(), sentence: t.round_division_nothing() }, 409);
}

/** Gives one answer back to its office. */
export async function giveBackHere(page: Page) {
	const { t } = page.view;
	const contribution = parameter(page, "contribution");
	const form = await postedForm(page.c);
	const [address, comment] = [addressed(page), form.text("comment")];
	const letter = returnedLetter(page, address.plan);
	const input = { ...address, contribution, version: form.version, comment, letter };
	const result = await returnToOffice(page.context, input);
	if (result.ok) {
		page.site.services.mailQueued();
		return leadBack(page, { returned: "1" });
	}
	const { problem } = result;
	if (isRefusal(problem)) return refuseForm(page, form.texts, problem);
	const about = { contribution, comment };
	if (problem.kind === "comment-missing") {
		const words = { title: t.round_review_comment_missing_title(), sentence: t.round_review_comment_missing() };
		return show(page, { ...words, ...about }, 422);
	}
	return show(page, { title: t.round_division_nothing_title(), sentence: t.round_division_changed(), ...about }, 409);
}
