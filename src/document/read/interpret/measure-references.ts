// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "../../../plan/council-paper.ts";
import type { DraftMeasure, DraftStep } from "../../../plan/draft.ts";
import { findReferences, type ReferenceCell, type ReferenceTargets } from "../../../plan/reference.ts";

const cells: readonly ReferenceCell[] = ["content", "responsibility", "term", "description"];

/** Adds to each measure what its texts point at: other measures and fields of the plan, and council papers. */
export function withReferences(
	measures: readonly DraftMeasure[],
	fields: readonly { readonly code: string }[],
): readonly DraftMeasure[] {
	const targets: ReferenceTargets = {
		numbers: measures.map((measure) => measure.number).filter((number) => number !== ""),
		fields: fields.map((field) => field.code),
	};
	return measures.map((measure) => {
		const texts = measure.steps.flatMap((step) =>
			cells.flatMap((cell) => textsOf(step, cell).map((text) => ({ cell, text }))),
		);
		return {
			...measure,
			references: texts.flatMap(({ text, cell }) => findReferences(text, cell, targets)),
			papers: [...new Set([measure.title, ...texts.map(({ text }) => text)].flatMap(findCouncilPapers))],
		};
	});
}

function textsOf(step: DraftStep, cell: ReferenceCell): readonly string[] {
	return cell === "description" ? [step.description] : step[cell];
}
