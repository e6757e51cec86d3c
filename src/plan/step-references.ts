// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftStep } from "./draft.ts";
import { findReferences, type Reference, type ReferenceCell, type ReferenceTargets } from "./reference.ts";

/** What the references of a draft can point at. */
export function targetsOf({ measures, actionFields }: Pick<Draft, "measures" | "actionFields">): ReferenceTargets {
	return { numbers: measures.map(({ number }) => number), fields: actionFields.map(({ code }) => code) };
}

/** Where the texts of a step point, resolved within its draft. */
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
