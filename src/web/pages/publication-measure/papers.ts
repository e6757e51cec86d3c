// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "../../../plan/council-paper.ts";
import type { PublishedPlan } from "../../../report/published-plan.ts";
import type { ReportStep } from "../../../report/snapshot.ts";

/** The council papers that the texts of a step name. */
export function papersOf({ content, term, statusText, description }: ReportStep): readonly string[] {
	return [...new Set([...content, ...term.lines, statusText, description].flatMap(findCouncilPapers))];
}

/** Those that a measure names in any of the reports. */
export function papersOfMeasure({ snapshots }: PublishedPlan, slug: string): readonly string[] {
	const measures = [...snapshots.values()].flatMap(({ fields }) => fields.flatMap((field) => field.measures));
	const steps = measures.filter((measure) => measure.slug === slug).flatMap((measure) => measure.steps);
	return [...new Set(steps.flatMap(papersOf))];
}
