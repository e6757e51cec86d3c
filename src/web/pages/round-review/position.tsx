// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewEntry } from "../../../round/review-entry.ts";
import { type EntryContent, queueAddress } from "./content.ts";
import { filterName } from "./words.ts";

/** Where in its list the answer stands, and the ways to its neighbours. */
export function Position(content: EntryContent) {
	const { view, listed, current, choice } = content;
	const at = listed.indexOf(current);
	const link = (entry: ReviewEntry | undefined, rel: "prev" | "next", words: string) =>
		entry && (
			<a class="kern-link" rel={rel} href={queueAddress(content, choice, entry.contribution.id)}>
				{words}
			</a>
		);
	if (at === -1) return null;
	return (
		<p class="position kern-body no-print">
			<span>
				{view.t.round_review_position({ at: at + 1, count: listed.length, list: filterName(view, choice.filter) })}
			</span>
			{link(listed[at - 1], "prev", view.t.round_review_previous())}
			{link(listed[at + 1], "next", view.t.round_review_next())}
		</p>
	);
}

/** The answer that comes after this one in its list, or else the one before. */
export function nextEntry({ listed, current }: EntryContent): ReviewEntry | undefined {
	const at = listed.indexOf(current);
	return at === -1 ? undefined : (listed[at + 1] ?? listed[at - 1]);
}
