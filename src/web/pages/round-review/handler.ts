// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { openReview } from "../../../usecase/review/open-review.ts";
import { type Page, parameter } from "../../page.ts";
import { refuse } from "../../refuse.ts";
import { href } from "../../routes.ts";
import { parametersOf } from "../plan/content.ts";
import { queueContent, type Refused, type Wanted } from "./content.ts";
import { doneIn } from "./done-deed.ts";
import { queuePage } from "./page.tsx";

/** The round that an address names. */
export const roundOf = (page: Page) => ({ plan: parameter(page, "plan"), asOf: parameter(page, "asOf") });

/** The answers that wait for a decision, one at a time. */
export async function showQueue(page: Page) {
	const review = await openReview(page.context, roundOf(page));
	if (!review.ok) return refuse(page, review.problem);
	const query = page.c.req.query();
	const done = doneIn(query);
	return page.c.html(queuePage({ ...queueContent(page, review, query), ...(done && { done }) }));
}

/** The same with what went wrong with a deed. */
export async function showRefused(page: Page, wanted: Wanted, refused: Refused, status: 409 | 422) {
	const review = await openReview(page.context, roundOf(page));
	if (!review.ok) return refuse(page, review.problem);
	return page.c.html(queuePage({ ...queueContent(page, review, wanted), refused }), status);
}

/** Somebody reloads the answer to a button, or types its address. */
export const leadToQueue = (page: Page) =>
	page.c.redirect(
		href(page.locale, "reviewQueue", {
			...parametersOf(page.view, { slug: parameter(page, "plan") }),
			asOf: parameter(page, "asOf"),
		}),
		303,
	);
