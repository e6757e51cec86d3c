// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewEntry } from "../../../round/review-entry.ts";
import { filterEntries, type ReviewFilter } from "../../../round/review-filter.ts";
import type { OpenedReview } from "../../../usecase/review/open-review.ts";
import { momentWords } from "../../../wording/date-words.ts";
import { namedMessage } from "../../../wording/named-message.ts";
import type { View } from "../../view.ts";
import type { QueueContent } from "./content.ts";

/** "50 Sozialamt". */
export function unitWords({ names }: Pick<OpenedReview, "names">, unitId: string): string {
	return names.get(unitId) ?? "";
}

/** The name of a list. */
export function filterName({ t }: View, filter: ReviewFilter): string {
	return namedMessage(t, "round_review_filter", filter);
}

/** How far an answer is. */
export function stateWords({ t }: View, { contribution }: Pick<ReviewEntry, "contribution">): string {
	return namedMessage(t, "round_review_state", contribution.state);
}

/** Where the review stands, in one sentence. */
export function standingSentence({ view: { t }, review: { entries } }: QueueContent): string {
	const count = (filter: ReviewFilter) => filterEntries(entries, { filter }).length;
	const [waiting, accepted] = [count("new"), count("accepted")];
	return t.round_review_standing({ waiting, accepted, all: entries.length });
}

/** "abgegeben von Anna Amsel, 30. September 2026 um 14:32", and what became of it since. */
export function handedInWords(view: View, { names }: OpenedReview, { contribution }: ReviewEntry): string {
	const { submittedAt, submittedBy, state } = contribution;
	if (!submittedAt) return view.t.round_review_not_handed_in();
	const name = names.get(submittedBy ?? "") ?? view.t.edit_somebody();
	const words = view.t.round_review_handed_in({ name, moment: momentWords(view.locale, submittedAt) });
	return state === "submitted" ? words : `${stateWords(view, { contribution })} · ${words}`;
}
