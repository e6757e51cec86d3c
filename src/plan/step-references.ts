// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "./council-paper.ts";
import type { DraftActionField, DraftMeasure, DraftStep } from "./draft.ts";
import { findLaws } from "./law.ts";
import { findReferences, type Reference, type ReferenceTargets, referenceTargets } from "./reference.ts";

type Plan<Measure extends DraftMeasure = DraftMeasure> = {
	readonly measures: readonly Measure[];
	readonly actionFields: readonly Pick<DraftActionField, "code">[];
};

/** What the references of a draft can point at. */
export function targetsOf({ measures, actionFields }: Plan): ReferenceTargets {
	return referenceTargets(
		measures.map(({ number }) => number),
		actionFields.map(({ code }) => code),
	);
}

/** Where the texts of a step point, resolved within its draft. */
export function referencesOfStep(step: DraftStep, targets: ReferenceTargets): readonly Reference[] {
	return [
		...findReferences(step.content.join("\n"), "content", targets),
		...findReferences(step.responsibility.join("\n"), "responsibility", targets),
		...findReferences(step.term.join("\n"), "term", targets),
		...findReferences(step.description, "description", targets),
	];
}

/** The measures with all that their texts point at: measures and fields of the plan, council papers, laws. */
export function withReferences<Measure extends DraftMeasure>({
	measures,
	actionFields,
}: Plan<Measure>): readonly Measure[] {
	const targets = targetsOf({ measures, actionFields });
	return measures.map((measure) => {
		const texts = [measure.title, ...measure.steps.flatMap(textsOf)];
		return {
			...measure,
			references: measure.steps.flatMap((step) => referencesOfStep(step, targets)),
			papers: [...new Set(texts.flatMap(findCouncilPapers))],
			laws: [...new Set(texts.flatMap(findLaws))],
		};
	});
}

function textsOf({ content, responsibility, term, description }: DraftStep): readonly string[] {
	return [...content, ...responsibility, ...term, description];
}
