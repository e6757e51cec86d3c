// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Page } from "../../page.ts";
import type { View } from "../../view.ts";

/** What was done, as the next page says it: the deed's name and two numbers in the address. */
export type Done = { readonly done?: string; readonly count?: number; readonly more?: number };

export const doneQuery = ({ done, count, more }: Done) => ({
	...(done && { done }),
	...(count !== undefined && { count: String(count) }),
	...(more !== undefined && more > 0 && { more: String(more) }),
});

const numberIn = (text: string | undefined): number => (/^\d{1,6}$/.test(text ?? "") ? Number(text) : 0);

export function doneOf({ c }: Pick<Page, "c">): Done {
	const done = c.req.query("done");
	return { ...(done && { done }), count: numberIn(c.req.query("count")), more: numberIn(c.req.query("more")) };
}

function sentenceOf({ t }: View, { done, count = 0, more = 0 }: Done): string | undefined {
	switch (done) {
		case "planned":
			return t.round_done_planned();
		case "edited":
			return t.round_done_edited();
		case "opened":
			return t.round_done_opened({ count });
		case "reminded":
			return [
				count > 0 ? t.round_done_reminded({ count }) : t.round_done_reminded_none(),
				more > 0 && t.round_done_already({ count: more }),
			]
				.filter(Boolean)
				.join(" ");
		case "invited":
			return count > 0 ? t.round_done_invited() : t.round_done_invited_none();
		case "assigned":
			return t.round_done_assigned();
		case "unassigned":
			return t.round_done_unreachable();
		case "answered":
			return t.round_done_answered();
		case "stage":
			return t.round_done_stage({ count });
		case "closed":
			return t.round_done_closed();
		case "reopened":
			return count > 0 ? t.round_done_reopened_told({ count }) : t.round_done_reopened();
		case "cancelled":
			return t.round_done_cancelled();
		case "settled":
			return t.round_done_settled({ count });
		case "nobody":
			return t.round_problem_nobody();
		case "over":
			return t.round_problem_over();
		default:
			return undefined;
	}
}

/** Says quietly what has just been done. */
export function Notice({ view, done }: { readonly view: View; readonly done: Done }) {
	const sentence = sentenceOf(view, done);
	if (!sentence) return null;
	return (
		<p class="round-notice kern-body" role="status">
			{sentence}
		</p>
	);
}
