// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewEntry } from "../../../round/review-entry.ts";
import type { OpenedReview } from "../../../usecase/review/open-review.ts";
import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import type { View } from "../../view.ts";
import { stepName } from "../edit/names.ts";
import { StatusOf } from "../round-review/comparison.tsx";
import { queueAddress, roundParameters } from "../round-review/content.ts";
import { seenValue } from "../round-review/seen-answers.ts";
import { unitWords } from "../round-review/words.ts";

type UnchangedProps = {
	readonly view: View;
	readonly review: OpenedReview;
	readonly entries: readonly ReviewEntry[];
	/** Whether somebody tried and there was nothing left to accept. */
	readonly nothing: boolean;
};

function Entry({ view, review, entry }: UnchangedProps & { readonly entry: ReviewEntry }) {
	const { contribution, row, answer } = entry;
	const address = queueAddress({ view, review }, { filter: "unchanged" }, contribution.id);
	return (
		<li class="unchanged-entry">
			<input type="hidden" name="seen" value={seenValue(contribution)} />
			<p class="unchanged-entry__head breakable">
				<a class="kern-link" href={address}>
					{stepName(view, row.measure, row.step)}
				</a>{" "}
				· {unitWords(review, contribution.unitId)}
			</p>
			<StatusOf view={view} review={review} status={answer.status} />
			<p class="marked breakable">{answer.description}</p>
		</li>
	);
}

/** What says the same as last time and needs no look: all of it is listed, and accepted by one button. */
export function unchangedPage(props: UnchangedProps) {
	const { view, review, entries, nothing } = props;
	const { t, locale } = view;
	const title = t.round_review_unchanged_title();
	return layout({
		view,
		title: nothing ? t.web_title_with_problem({ title }) : title,
		children: (
			<div class="round-review">
				<p class="kern-body above-title">
					<a class="kern-link" href={queueAddress(props, { filter: "new" })}>
						{t.round_review_title({ date: dayWords(locale, review.round.asOf) })}
					</a>
				</p>
				<h1 class="kern-heading-large">{title}</h1>
				<div role="alert" class="text-column">
					{nothing && <Alert title={t.round_review_stale_title()} sentence={t.round_review_unchanged_gone()} />}
				</div>
				<p class="lead text-column">
					{entries.length > 0 ? t.round_review_unchanged_lead() : t.round_review_unchanged_empty()}
				</p>
				{entries.length > 0 && (
					<form method="post" action={href(locale, "reviewUnchanged", roundParameters(props))}>
						<div class="form-actions no-print">
							<button class="kern-btn kern-btn--primary" type="submit">
								<span class="kern-label">{t.round_review_unchanged_accept({ count: entries.length })}</span>
							</button>
							<a class="kern-link" href={queueAddress(props, { filter: "new" })}>
								{t.edit_cancel()}
							</a>
						</div>
						<ol class="plain-list">
							{entries.map((entry) => (
								<Entry {...props} entry={entry} />
							))}
						</ol>
					</form>
				)}
			</div>
		),
	});
}
