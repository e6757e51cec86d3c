// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "./measure-number.ts";
import type { Measure, Statement, Step } from "./plan.ts";
import type { PlanContents } from "./plan-of-draft.ts";
import { findReferences, type Reference, type ReferenceTargets, referenceTargets } from "./reference.ts";

/** Where a text of a step points. */
export type StepReference = Reference & {
	readonly stepId: string;
	/** The measure that is meant, where there is exactly one. */
	readonly measureId?: string;
};

/** Where the texts of some steps of a plan point. `measures` and `fields` are the whole plan's. */
export function referencesOfSteps(
	{ measures, fields, statements }: Pick<PlanContents, "measures" | "fields" | "statements">,
	steps: readonly Step[],
): readonly StepReference[] {
	const targets = referenceTargets(
		measures.map(({ number }) => number),
		fields.map(({ code }) => code),
	);
	const byKey = Map.groupBy(measures, ({ number }) => measureKey(number));
	const descriptions = new Map(statements.map(({ stepId, description }) => [stepId, description]));
	return steps.flatMap((step) =>
		inStep(step, descriptions.get(step.id) ?? "", targets).map((reference) => ({
			...reference,
			stepId: step.id,
			...measureOf(reference, byKey),
		})),
	);
}

function inStep(step: Step, description: Statement["description"], targets: ReferenceTargets): readonly Reference[] {
	return [
		...findReferences(step.content.join("\n"), "content", targets),
		...findReferences(step.responsibility.join("\n"), "responsibility", targets),
		...findReferences(step.term.join("\n"), "term", targets),
		...findReferences(description, "description", targets),
	];
}

function measureOf(
	{ resolves, target }: Reference,
	byKey: ReadonlyMap<string, readonly Measure[]>,
): { readonly measureId?: string } {
	const measure = resolves === "unique" && !target.startsWith("field:") && byKey.get(measureKey(target))?.[0];
	return measure ? { measureId: measure.id } : {};
}
