// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason, ReviewRule } from "../../../plan/draft.ts";
import type { Words } from "../../../wording/locale.ts";
import { reviewSentence, ruleOf } from "../../../wording/review-reason.ts";

/** A reason to look, as the name of a list: without the sentence's full stop. */
export function reviewWords(t: Words, rule: ReviewRule): string {
	return reviewSentence(t, rule).replace(/\.$/, "");
}

/** A reason to look as a sentence, with what it is about. */
export function reasonWords(t: Words, reason: ReviewReason): string {
	const subject = subjectOf(reason);
	const name = reviewWords(t, ruleOf(reason));
	return `${subject === "" ? name : t.web_reason_subject({ reason: name, subject })}.`;
}

/** `joined-across-pages: 5/6` -> `5/6`; empty where it says nothing more. */
function subjectOf(reason: ReviewReason): string {
	const colon = reason.indexOf(":");
	return colon < 0 ? "" : reason.slice(colon + 1).trim();
}
