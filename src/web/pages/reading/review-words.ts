// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason, ReviewRule } from "../../../plan/draft.ts";
import type { Words } from "../../locale.ts";
import { ruleOf, subjectOf } from "./step-row.ts";

const names: Readonly<Record<ReviewRule, (t: Words) => string>> = {
	"columns-unsure": (t) => t.review_columns_unsure(),
	"rows-unsure": (t) => t.review_rows_unsure(),
	"cell-unsure": (t) => t.review_cell_unsure(),
	"joined-across-pages": (t) => t.review_joined_across_pages(),
	"tags-and-lines-disagree": (t) => t.review_tags_and_lines_disagree(),
	"status-unknown": (t) => t.review_status_unknown(),
	"status-missing": (t) => t.review_status_missing(),
	"measure-unsure": (t) => t.review_measure_unsure(),
	"action-field-unsure": (t) => t.review_action_field_unsure(),
	"read-from-text": (t) => t.review_read_from_text(),
	"word-joined": (t) => t.review_word_joined(),
};

/** A reason to look, as the name of a list: without the sentence's full stop. */
export function reviewWords(t: Words, rule: ReviewRule): string {
	return names[rule](t).replace(/\.$/, "");
}

/** A reason to look as a sentence, with what it is about. */
export function reasonWords(t: Words, reason: ReviewReason): string {
	const subject = subjectOf(reason);
	const name = reviewWords(t, ruleOf(reason));
	return `${subject === "" ? name : t.web_reason_subject({ reason: name, subject })}.`;
}
