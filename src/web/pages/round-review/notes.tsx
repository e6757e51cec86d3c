// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { momentWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { EntryContent } from "./content.ts";

/** What was said about the answer, oldest first. */
export function Notes({ view, review, current }: EntryContent) {
	const { t, locale } = view;
	const notes = review.notes.filter(({ contributionId }) => contributionId === current.contribution.id);
	if (notes.length === 0) return null;
	return (
		<section class="said-about" aria-labelledby="notes-name">
			<h3 id="notes-name" class="kern-heading-small">
				{t.round_review_notes()}
			</h3>
			<ol class="plain-list">
				{notes.map(({ kind, text, writerName, writtenAt }) => (
					<li class="said-about__note">
						<p class="quiet">
							<strong>{namedMessage(t, "round_review_note", kind)}</strong> · {writerName} ·{" "}
							<time datetime={writtenAt.toISOString()}>{momentWords(locale, writtenAt)}</time>
						</p>
						<p class="said-about__text breakable">{text}</p>
					</li>
				))}
			</ol>
		</section>
	);
}
