// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { acceptableAtOnce } from "../../../round/review-filter.ts";
import { acceptUnchanged } from "../../../usecase/review/accept-unchanged.ts";
import { openReview } from "../../../usecase/review/open-review.ts";
import type { Page } from "../../page.ts";
import { postedForm } from "../../posted-form.ts";
import { isRefusal, refuse } from "../../refuse.ts";
import { queueAddress } from "../round-review/content.ts";
import { queryOf } from "../round-review/done-deed.ts";
import { roundOf } from "../round-review/handler.ts";
import { seenIn } from "../round-review/seen-answers.ts";
import { unchangedPage } from "./page.tsx";

/** What would be accepted all at once, before it is. */
export async function showUnchanged(page: Page) {
	return show(page, false);
}

async function show(page: Page, nothing: boolean) {
	const { view } = page;
	const review = await openReview(page.context, roundOf(page), "round:manage");
	if (!review.ok) return refuse(page, review.problem);
	const entries = acceptableAtOnce(review.entries);
	return page.c.html(unchangedPage({ view, review, entries, nothing }), nothing ? 409 : 200);
}

/** Accepts what the list showed. */
export async function acceptAll(page: Page) {
	const result = await acceptUnchanged(page.context, { ...roundOf(page), seen: seenIn(await postedForm(page.c)) });
	if (!result.ok) return isRefusal(result.problem) ? refuse(page, result.problem) : show(page, true);
	const review = await openReview(page.context, roundOf(page));
	if (!review.ok) return refuse(page, review.problem);
	const { accepted, left, event } = result;
	const queue = queueAddress({ view: page.view, review }, { filter: "new" });
	return page.c.redirect(`${queue}?${queryOf({ deed: "accepted", event, count: accepted, left })}`, 303);
}
