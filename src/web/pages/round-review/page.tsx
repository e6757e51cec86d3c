// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayWords } from "../../../wording/date-words.ts";
import { href } from "../../routes.ts";
import { Alert } from "../../ui/alert.tsx";
import { layout } from "../../ui/layout.tsx";
import { measureName } from "../edit/names.ts";
import { AnswerCard } from "./answer-card.tsx";
import { type EntryContent, type QueueContent, roundParameters } from "./content.ts";
import { Done } from "./done.tsx";
import { Bulk, Choices, Filters } from "./filters.tsx";
import { Keys } from "./keys.tsx";
import { Position } from "./position.tsx";
import { standingSentence } from "./words.ts";

const hasCurrent = (content: QueueContent): content is EntryContent => content.current !== undefined;

function titleOf({ view, review: { round }, current, refused }: QueueContent): string {
	const { t, locale } = view;
	const queue = t.round_review_title({ date: dayWords(locale, round.asOf) });
	const title = current ? `${measureName(view, current.row.measure)} – ${queue}` : queue;
	return refused ? t.web_title_with_problem({ title }) : title;
}

/** The answers that wait for a decision: one in front, the others as lists. */
export function queuePage(content: QueueContent) {
	const { view, review, refused } = content;
	const { t, locale } = view;
	return layout({
		view,
		title: titleOf(content),
		island: "round-review",
		children: (
			<div class="round-review">
				<p class="kern-body above-title breakable">
					<a class="kern-link" href={href(locale, "round", roundParameters(content))}>
						{t.round_review_to_board({ plan: review.plan.title })}
					</a>
				</p>
				<h1 class="kern-heading-large">{t.round_review_title({ date: dayWords(locale, review.round.asOf) })}</h1>
				<p class="lead text-column">{standingSentence(content)}</p>
				<Filters {...content} />
				<Choices {...content} />
				<Bulk {...content} />
				<Done {...content} />
				<div role="alert" class="text-column">
					{refused && <Alert title={refused.title} sentence={refused.sentence} />}
				</div>
				{hasCurrent(content) ? (
					<>
						<Position {...content} />
						<AnswerCard {...content} />
						{content.mayDecide && <Keys view={view} />}
					</>
				) : (
					<p class="kern-body empty">{t.round_review_empty()}</p>
				)}
			</div>
		),
	});
}
