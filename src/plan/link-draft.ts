// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "./council-paper.ts";
import type { Draft, DraftStep } from "./draft.ts";
import { findReferences, type Reference, type ReferenceCell, type ReferenceTargets } from "./reference.ts";

/** Fills in what the texts of a draft point at: each measure's references, resolved within the draft, and its council papers. */
export function linkDraft(draft: Draft): Draft {
	const targets = targetsOf(draft);
	const measures = draft.measures.map((measure) => {
		const references = measure.steps.flatMap((step) => referencesOfStep(step, targets));
		const papers = measure.steps.flatMap((step) => textsOf(step).flatMap(([, text]) => findCouncilPapers(text)));
		return { ...measure, references, papers: [...new Set(papers)] };
	});
	return { ...draft, measures };
}

/** What the references of a draft can point at. */
export function targetsOf({ measures, actionFields }: Pick<Draft, "measures" | "actionFields">): ReferenceTargets {
	return { numbers: measures.map(({ number }) => number), fields: actionFields.map(({ code }) => code) };
}

export function referencesOfStep(step: DraftStep, targets: ReferenceTargets): readonly Reference[] {
	return textsOf(step).flatMap(([cell, text]) => findReferences(text, cell, targets));
}

function textsOf(step: DraftStep): readonly (readonly [ReferenceCell, string])[] {
	return [
		["content", step.content.join("\n")],
		["responsibility", step.responsibility.join("\n")],
		["term", step.term.join("\n")],
		["description", step.description],
	];
}
