// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReviewReason } from "../../../plan/draft.ts";
import type { Atom } from "./atom.ts";
import type { FieldLabel } from "./field-label.ts";

/** What a reader of tables found, still as atoms of the text. */
export type StepParts = {
	readonly content: readonly Atom[];
	readonly responsibility: readonly Atom[];
	readonly term: readonly Atom[];
	readonly status: readonly Atom[];
	readonly description: readonly Atom[];
	readonly review: readonly ReviewReason[];
};

export type MeasureParts = {
	/** As printed; empty where the document numbers nothing. */
	readonly number: string;
	readonly code: Atom | undefined;
	readonly title: readonly Atom[];
	readonly steps: readonly StepParts[];
};

export type ReadParts = { readonly measures: readonly MeasureParts[]; readonly labels: readonly FieldLabel[] };

/** All atoms of a step, cell by cell. */
export function atomsOfStep(step: StepParts): Atom[] {
	return [...step.content, ...step.responsibility, ...step.term, ...step.status, ...step.description];
}
