// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DraftMeasure, DraftStep, ReviewReason, ReviewRule } from "../../../plan/draft.ts";
import type { Finding } from "../../../plan/finding.ts";

/** A step with what the page shows beside it. */
export type StepRow = {
	readonly measure: DraftMeasure;
	readonly step: DraftStep;
	/** Counted from 1 within its measure. */
	readonly position: number;
	/** The step's address within the page. */
	readonly anchor: string;
	readonly findings: readonly Finding[];
};

/** `joined-across-pages: 5/6` -> `joined-across-pages`. */
export function ruleOf(reason: ReviewReason): ReviewRule {
	return reason.split(":")[0] as ReviewRule;
}

/** What a reason is about: `joined-across-pages: 5/6` -> `5/6`; empty where it says nothing more. */
export function subjectOf(reason: ReviewReason): string {
	const colon = reason.indexOf(":");
	return colon < 0 ? "" : reason.slice(colon + 1).trim();
}

/** Each rule once, in the order in which the step gives them. */
export function rulesOf(step: DraftStep): readonly ReviewRule[] {
	return [...new Set((step.review ?? []).map(ruleOf))];
}
