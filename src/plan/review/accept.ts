// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason, ReviewRule } from "../draft.ts";
import type { Decision, OddityRule } from "./decision.ts";
import { findStep, type ReviewedDraft, type ReviewedStep, replaceStep } from "./reviewed-draft.ts";

/** Doubts about a measure or its columns stand at each of its steps and are settled at one of them. */
export const measureRules: ReadonlySet<ReviewRule> = new Set(["measure-unsure", "action-field-unsure"]);

/** `joined-across-pages: 5/6` -> `joined-across-pages`. */
export function reviewRuleOf(reason: ReviewReason): ReviewRule {
	return reason.split(":")[0] as ReviewRule;
}

/** The step with what a person wrote; looked at in any case. */
export function acceptStep(
	draft: ReviewedDraft,
	decision: Extract<Decision, { kind: "accept-step" | "edit-step" }>,
): ReviewedDraft | undefined {
	const found = findStep(draft, decision.step);
	if (!found) return undefined;
	const edit = decision.kind === "edit-step" ? decision.edit : {};
	const looked = replaceStep(draft, decision.step, { ...found.step, ...edit, seen: true, review: [] });
	const measures = looked.measures.map((measure) =>
		measure.id === found.measure.id
			? { ...measure, steps: measure.steps.map((step) => without(step, measureRules)) }
			: measure,
	);
	return { ...looked, measures };
}

/** Settles one reason wherever it stands; steps with other reasons stay open. */
export function acceptReason(draft: ReviewedDraft, rule: ReviewRule | OddityRule): ReviewedDraft {
	if (isOddity(rule)) return { ...draft, settled: [...new Set([...draft.settled, rule])] };
	const rules = new Set([rule]);
	const measures = draft.measures.map((measure) => ({
		...measure,
		steps: measure.steps.map((step) => without(step, rules)),
	}));
	return { ...draft, measures };
}

const oddityRules = ["duplicate-number", "reference-missing", "reference-ambiguous"] as const satisfies OddityRule[];

function isOddity(rule: ReviewRule | OddityRule): rule is OddityRule {
	return (oddityRules as readonly string[]).includes(rule);
}

function without(step: ReviewedStep, rules: ReadonlySet<ReviewRule>): ReviewedStep {
	if (!step.review?.some((reason) => rules.has(reviewRuleOf(reason)))) return step;
	return { ...step, review: step.review.filter((reason) => !rules.has(reviewRuleOf(reason))) };
}
