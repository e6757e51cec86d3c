// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewEntry } from "./review-entry.ts";

/** What of a round somebody wants to look at. */
export const reviewFilters = [
	...(["new", "remarks", "changed", "unchanged"] as const),
	...(["undecided", "questions", "returned", "accepted"] as const),
] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

const isNew = ({ contribution }: ReviewEntry): boolean => contribution.state === "submitted";

const kept: Readonly<Record<ReviewFilter, (entry: ReviewEntry) => boolean>> = {
	new: isNew,
	remarks: (entry) => isNew(entry) && entry.remarks.length > 0,
	changed: (entry) => isNew(entry) && !entry.unchanged,
	unchanged: (entry) => isNew(entry) && entry.unchanged,
	// One of a step: its answers are decided about together.
	undecided: ({ outcome, contribution }) => outcome.kind === "undecided" && outcome.answers[0]?.id === contribution.id,
	questions: ({ asks }) => asks,
	returned: ({ contribution }) => contribution.state === "returned",
	accepted: ({ contribution }) => contribution.state === "accepted",
};

/** What is chosen of a queue; left out: all. */
export type ReviewChoice = { readonly filter: ReviewFilter; readonly field?: string; readonly unit?: string };

/** How an address names the measures that belong to no action field. */
export const noField = "-";

/** The answers that somebody wants to look at, in order. */
export function filterEntries(entries: readonly ReviewEntry[], choice: ReviewChoice): readonly ReviewEntry[] {
	const { filter, field, unit } = choice;
	return entries.filter(
		(entry) =>
			kept[filter](entry) &&
			(field === undefined || (entry.row.field?.id ?? noField) === field) &&
			(unit === undefined || entry.contribution.unitId === unit),
	);
}

/** Handed in, the same as last time, and nothing in it that somebody has to look at: what can be accepted all at once. */
export function acceptableAtOnce(entries: readonly ReviewEntry[]): readonly ReviewEntry[] {
	return entries.filter(
		(entry) => kept.unchanged(entry) && !entry.asks && entry.remarks.every(({ severity }) => severity === "notice"),
	);
}
