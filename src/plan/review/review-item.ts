// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Place, ReviewRule, StepCell } from "../draft.ts";
import type { Finding } from "../finding.ts";
import { duplicateNumbers } from "../findings/duplicate-number.ts";
import { unresolvedReferences } from "../findings/references.ts";
import { subjectOf } from "../findings/subject.ts";
import { defaultScheme } from "../status-scheme.ts";
import { measureRules, reviewRuleOf } from "./accept.ts";
import type { MeasureId, OddityRule, StepId } from "./decision.ts";
import type { ReviewedDraft, ReviewedMeasure, ReviewedStep } from "./reviewed-draft.ts";

/** What keeps a draft from becoming a plan, or is worth a look before it does. */
export type ItemRule = ReviewRule | "name-missing" | OddityRule;

/** The order in which reasons are listed: what shapes the plan first, what the document itself got wrong last. */
export const itemRules: readonly ItemRule[] = [
	"name-missing",
	"columns-unsure",
	"measure-unsure",
	"action-field-unsure",
	"rows-unsure",
	"joined-across-pages",
	"tags-and-lines-disagree",
	"cell-unsure",
	"status-unknown",
	"status-missing",
	"word-joined",
	"read-from-text",
	"reference-missing",
	"reference-ambiguous",
	"duplicate-number",
];

/** One reason at one step, or at a measure that has none. */
export type ReviewItem = {
	readonly rule: ItemRule;
	/** What it is about where that helps: `5/6`, `W.11`. */
	readonly detail: string;
	/** Planstand was unsure: the plan is not committed before somebody decided. Otherwise the document says it so. */
	readonly needed: boolean;
	readonly measure: MeasureId;
	readonly step?: StepId;
	readonly cell?: StepCell;
	readonly places: readonly Place[];
};

/** What is still to be looked at, sorted by reason and then as in the document. */
export function openItems(draft: ReviewedDraft): readonly ReviewItem[] {
	const items = [...draft.measures.flatMap(doubtsAt), ...draft.measures.flatMap(nameless), ...oddities(draft)];
	const rank = (item: ReviewItem) => itemRules.indexOf(item.rule);
	return items.toSorted((a, b) => rank(a) - rank(b));
}

function placesOfStep(step: ReviewedStep): readonly Place[] {
	return Object.values(step.places).flat();
}

function doubtsAt(measure: ReviewedMeasure): readonly ReviewItem[] {
	return measure.steps.flatMap((step, index) => {
		const byRule = Map.groupBy(step.review ?? [], reviewRuleOf);
		return [...byRule].flatMap(([rule, reasons]): ReviewItem[] => {
			const saidBefore = measureRules.has(rule) && measure.steps.slice(0, index).some((one) => hasReason(one, rule));
			if (saidBefore) return [];
			const detail = reasons
				.map((reason) => reason.slice(rule.length + 1).trim())
				.filter(Boolean)
				.join(", ");
			return [{ rule, detail, needed: true, measure: measure.id, step: step.id, places: placesOfStep(step) }];
		});
	});
}

function hasReason(step: ReviewedStep, rule: ReviewRule): boolean {
	return (step.review ?? []).some((reason) => reviewRuleOf(reason) === rule);
}

/** A measure must be called something. */
function nameless(measure: ReviewedMeasure): readonly ReviewItem[] {
	if (measure.number.trim() !== "" || measure.title.trim() !== "") return [];
	const [first] = measure.steps;
	const places = measure.steps.flatMap(placesOfStep);
	const step = first ? { step: first.id } : {};
	return [{ rule: "name-missing", detail: "", needed: true, measure: measure.id, ...step, places }];
}

/** What the document itself leaves open. It may stay so; nobody repairs it silently. */
function oddities(draft: ReviewedDraft): readonly ReviewItem[] {
	const subject = subjectOf(draft, defaultScheme, "", undefined);
	const findings = [...unresolvedReferences(subject), ...duplicateNumbers(subject)];
	const at = new Map(draft.measures.map((one) => [`${one.number} ${one.occurrence}`, one]));
	return findings.flatMap((finding): ReviewItem[] => {
		const measure = at.get(`${finding.place.measure} ${finding.place.occurrence}`);
		return measure ? oddity(draft, measure, finding) : [];
	});
}

function oddity(draft: ReviewedDraft, measure: ReviewedMeasure, { rule, place, data }: Finding): ReviewItem[] {
	const step = measure.steps[place.step ?? 0];
	const target = String(data.target ?? data.number ?? "");
	const chosen = draft.chosen.some((one) => one.step === step?.id && one.target === target);
	if (chosen || step?.seen || draft.settled.some((one) => one === rule)) return [];
	const cell = place.cell === "number" || place.cell === undefined ? {} : { cell: place.cell };
	const places = step ? placesOfStep(step) : (measure.places.number ?? []);
	const item = {
		detail: target,
		needed: false,
		measure: measure.id,
		...(step ? { step: step.id } : {}),
		...cell,
		places,
	};
	return [{ rule: rule as OddityRule, ...item }];
}
