// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftStep, ReviewReason, ReviewRule } from "../plan/draft.ts";
import type { Words } from "./locale.ts";
import { namedMessage } from "./named-message.ts";

/** `joined-across-pages: 5/6` -> `joined-across-pages`. */
export function ruleOf(reason: ReviewReason): ReviewRule {
	return reason.split(":")[0] as ReviewRule;
}

/** Each rule once, in the order in which the step gives them. */
export function rulesOf(step: DraftStep): readonly ReviewRule[] {
	return [...new Set((step.review ?? []).map(ruleOf))];
}

/** A reason to look, as a sentence. */
export function reviewSentence(t: Words, rule: ReviewRule): string {
	return namedMessage(t, "review", rule);
}
