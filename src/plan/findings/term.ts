// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "../finding.ts";
import { hasNoTerm, ownTerm, placeOf, type Subject } from "./subject.ts";

export function missingTerms({ steps }: Subject): readonly Finding[] {
	return steps
		.filter((step) => ownTerm(step) && hasNoTerm(step))
		.map((step): Finding => ({ rule: "term-missing", severity: "warning", place: placeOf(step, "term"), data: {} }));
}

export function unreadableTerms({ steps }: Subject): readonly Finding[] {
	return steps
		.filter((step) => ownTerm(step) && !step.term.readable)
		.map((step): Finding => {
			return {
				rule: "term-unreadable",
				severity: "warning",
				place: placeOf(step, "term"),
				data: { term: step.term.raw },
			};
		});
}
