// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep, Leftover } from "../draft.ts";
import type { MeasureId, OddityRule, StepId, TextId } from "./decision.ts";

export type ReviewedStep = DraftStep & {
	readonly id: StepId;
	/** A person looked at it: what the document itself left open is known. What Planstand is unsure of stands in `review`. */
	readonly seen: boolean;
};

export type ReviewedMeasure = Omit<DraftMeasure, "steps"> & {
	readonly id: MeasureId;
	readonly steps: readonly ReviewedStep[];
};

/** A text that found no place. `aside`: somebody decided that it needs none. */
export type LooseText = Leftover & { readonly id: TextId; readonly aside: boolean };

/** The measure that a pointer of a step means, chosen by a person. */
type ChosenReference = {
	readonly step: StepId;
	readonly target: string;
	readonly measure: MeasureId | "none";
};

/** A draft whose parts have names that stay the same while it is reviewed. Every such draft is a draft. */
export type ReviewedDraft = Omit<Draft, "measures" | "leftovers"> & {
	readonly measures: readonly ReviewedMeasure[];
	readonly leftovers: readonly LooseText[];
	readonly chosen: readonly ChosenReference[];
	/** Oddities of the document that somebody left as they are, everywhere. */
	readonly settled: readonly OddityRule[];
};

/** The draft as read, before any decision: everything is named after its position. */
export function openReview(draft: Draft): ReviewedDraft {
	return {
		...draft,
		measures: draft.measures.map((measure, at) => {
			const id = `m${at + 1}` as MeasureId;
			const steps = measure.steps.map((step, index) => {
				return { ...step, id: `${id}.s${index + 1}` as StepId, seen: false };
			});
			return { ...measure, id, steps };
		}),
		leftovers: draft.leftovers.map((text, at) => ({ ...text, id: `t${at + 1}` as TextId, aside: false })),
		chosen: [],
		settled: [],
	};
}

/** A step with the measure that it stands in. */
export type StepPlace = { readonly measure: ReviewedMeasure; readonly step: ReviewedStep; readonly index: number };

export function findStep(draft: ReviewedDraft, id: StepId): StepPlace | undefined {
	for (const measure of draft.measures) {
		const index = measure.steps.findIndex((step) => step.id === id);
		const step = measure.steps[index];
		if (step) return { measure, step, index };
	}
	return undefined;
}

/** Puts other steps, any number, in the place of one. */
export function replaceStep(draft: ReviewedDraft, id: StepId, ...steps: readonly ReviewedStep[]): ReviewedDraft {
	const measures = draft.measures.map((measure) =>
		measure.steps.some((step) => step.id === id)
			? { ...measure, steps: measure.steps.flatMap((step) => (step.id === id ? steps : [step])) }
			: measure,
	);
	return { ...draft, measures };
}

export function replaceMeasure(
	draft: ReviewedDraft,
	id: MeasureId,
	...others: readonly ReviewedMeasure[]
): ReviewedDraft {
	return { ...draft, measures: draft.measures.flatMap((measure) => (measure.id === id ? others : [measure])) };
}
