// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../../plan/measure-number.ts";
import type { StepPair } from "./pair-steps.ts";

/** What else may be different about a step, beside its status and text; `measure`: it belongs to another one. */
const facets = ["number", "title", "field", "measure", "position", "content", "responsibility", "term"] as const;
export type StepFacet = (typeof facets)[number];

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join("\n") === other.join("\n");

/** Everything else in which a step differs between two reports; nothing for one that stands in one of them only. */
export function facetsOf({ before, after, moved = false }: StepPair): readonly StepFacet[] {
	if (!before || !after) return [];
	const [from, to] = [before.step, after.step];
	const differs: Readonly<Record<StepFacet, boolean>> = {
		number: measureKey(before.measure.number) !== measureKey(after.measure.number),
		title: before.measure.title !== after.measure.title,
		field: before.field.code !== after.field.code || before.field.title !== after.field.title,
		measure: moved,
		position: from.position !== to.position,
		content: !isSame(from.content, to.content),
		responsibility: !isSame(from.responsibility, to.responsibility),
		term: !isSame(from.term.lines, to.term.lines),
	};
	return facets.filter((facet) => differs[facet]);
}
