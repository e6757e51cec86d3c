// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findCouncilPapers } from "../../../plan/council-paper.ts";
import type { PublishedStep } from "../../../report/published-step.ts";

/** The council papers that the texts of a step name. */
export function papersOf({ step }: PublishedStep): readonly string[] {
	const texts = [...step.content, ...step.term.lines, step.statusText, step.description];
	return [...new Set(texts.flatMap(findCouncilPapers))];
}
