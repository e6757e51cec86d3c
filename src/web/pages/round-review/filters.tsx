// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import {
	acceptableAtOnce,
	filterEntries,
	noField,
	type ReviewChoice,
	type ReviewFilter,
	reviewFilters,
} from "../../../round/review-filter.ts";
import { href } from "../../routes.ts";
import { roundFieldWords } from "../edit/names.ts";
import { type QueueContent, queueAddress, roundParameters } from "./content.ts";
import { filterName, unitWords } from "./words.ts";

/** The lists with their counts. */
export function Filters(content: QueueContent) {
	const { view, review, choice } = content;
	const shown = reviewFilters
		.map((filter) => ({ filter, count: filterEntries(review.entries, { ...choice, filter }).length }))
		.filter(({ filter, count }) => count > 0 || filter === choice.filter || filter === "new");
	return (
		<nav class="no-print" aria-label={view.t.round_review_filters()}>
			<ul class="chips">
				{shown.map(({ filter, count }) => (
					<li>
						<a
							class="chip"
							href={queueAddress(content, { ...choice, filter })}
							{...(filter === choice.filter && { "aria-current": "true" as const })}
						>
							<span>{filterName(view, filter)}</span> <strong>{count}</strong>
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

type Part = { readonly value: string; readonly words: string; readonly count: number };

/** The action fields and the units of what the list holds. */
function partsOf(content: QueueContent, part: "field" | "unit"): readonly Part[] {
	const { view, review, choice } = content;
	const { [part]: _, ...others } = choice;
	const groups = Map.groupBy(filterEntries(review.entries, others), ({ row, contribution }) =>
		part === "field" ? (row.field?.id ?? noField) : contribution.unitId,
	);
	return [...groups].map(([value, own]) => {
		const field = own[0]?.row.field;
		return {
			value,
			words: part === "field" ? roundFieldWords(view.t, field) : unitWords(review, value),
			count: own.length,
		};
	});
}

function PartChoice({ content, part, all }: { content: QueueContent; part: "field" | "unit"; all: string }) {
	const parts = partsOf(content, part);
	const chosen = content.choice[part];
	if (parts.length < 2 && chosen === undefined) return null;
	const { [part]: _, ...others } = content.choice;
	const addressOf = (value?: string) =>
		queueAddress(content, { ...others, ...(value && { [part]: value }) } as ReviewChoice);
	const name = parts.find(({ value }) => value === chosen)?.words ?? all;
	return (
		<details class="fold">
			<summary>{name}</summary>
			<ul class="plain-list part-choice">
				{chosen !== undefined && (
					<li>
						<a class="kern-link" href={addressOf()}>
							{all}
						</a>
					</li>
				)}
				{parts.map(({ value, words, count }) => (
					<li>
						<a
							class="kern-link breakable"
							href={addressOf(value)}
							{...(value === chosen && { "aria-current": "true" as const })}
						>
							{words}
						</a>{" "}
						<span class="quiet">{count}</span>
					</li>
				))}
			</ul>
		</details>
	);
}

/** Which action field and which unit, each with what there is to do. */
export function Choices(content: QueueContent) {
	const { t } = content.view;
	return (
		<div class="part-choices no-print">
			<PartChoice content={content} part="field" all={t.round_review_all_fields()} />
			<PartChoice content={content} part="unit" all={t.round_review_all_units()} />
		</div>
	);
}

const lists: readonly ReviewFilter[] = ["new", "unchanged"];

/** The way to accept all at once what needs no look. */
export function Bulk(content: QueueContent) {
	const { view, review, choice, mayDecide } = content;
	const count = acceptableAtOnce(review.entries).length;
	if (!mayDecide || count < 2 || !lists.includes(choice.filter)) return null;
	return (
		<p class="kern-body no-print">
			<a class="kern-link" href={href(view.locale, "reviewUnchanged", roundParameters(content))}>
				{view.t.round_review_to_unchanged({ count })}
			</a>
		</p>
	);
}
