// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords, momentWords, timeWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import type { Content } from "./content.ts";

function Sentence({ view, draft, rows, address }: Content) {
	const { t } = view;
	const toReview = rows.filter(({ step }) => (step.review ?? []).length > 0).length;
	return (
		<p class="lead text-column">
			{t.web_read_sentence({
				measures: t.web_measures({ count: draft.measures.length }),
				steps: t.web_steps({ count: rows.length }),
				fields: t.web_fields({ count: draft.actionFields.length }),
			})}{" "}
			{toReview === 0 ? (
				t.web_nothing_to_review()
			) : (
				<a class="kern-link" href={`${address({ review: "any" })}#liste`}>
					{t.web_to_review({ count: toReview })}
				</a>
			)}
		</p>
	);
}

function Source({ view, draft, reading }: Content) {
	const { t, locale } = view;
	const { asOf, pages } = draft.document;
	const parts = [
		reading.fileName,
		pages && t.web_pages({ count: pages }),
		asOf && t.web_as_of({ date: dayWords(locale, asOf) }),
	];
	return <p class="kern-body kern-body--muted breakable">{parts.filter(Boolean).join(" · ")}</p>;
}

function Downloads({ view, reading }: Content) {
	const { t, locale } = view;
	const { id } = reading;
	return (
		<p class="kern-body no-print">
			{t.web_download()}{" "}
			<a class="kern-link" href={href(locale, "readingJson", { id })} download>
				JSON
			</a>{" "}
			·{" "}
			<a class="kern-link" href={href(locale, "readingCsv", { id })} download>
				CSV
			</a>
			<span class="aside">{t.web_kept_until({ time: timeWords(locale, reading.expiresAt) })}</span>
		</p>
	);
}

/** What was read, in one sentence, and what can be done with it. */
export function Summary(content: Content) {
	const { view, draft, reading, shownAt } = content;
	return (
		<header class="summary">
			<p class="kern-body no-print">
				<a class="kern-link" href={href(view.locale, "read", {})}>
					{view.t.web_read_another()}
				</a>
			</p>
			<h1 class="kern-heading-large breakable">{draft.document.title || reading.fileName}</h1>
			<Source {...content} />
			<Sentence {...content} />
			<Downloads {...content} />
			<p class="print-only breakable">
				{view.t.web_printed({ date: momentWords(view.locale, shownAt.time), address: shownAt.address })}
			</p>
		</header>
	);
}
