// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findPeriods } from "./date-notation.ts";
import { parseTerm } from "./term.ts";

/**
 * How well a text fits into a column of terms: 1 for `II/2019` or `laufend`, less with every word around it, 0 for prose,
 * numbers and dashes. For recognising columns.
 */
export function looksLikeTerm(text: string): number {
	const term = parseTerm(text);
	if (!term.readable || term.phases.length === 0 || text.length > 160) return 0;
	const labels = term.phases.map((phase) => `${phase.label ?? ""} ${phase.condition ?? ""}`).join(" ");
	const words = (labels.match(/\p{L}{2,}/gu) ?? []).length;
	const dates = Math.max(1, findPeriods(text).length);
	return Math.max(0, 1 - (0.15 * words) / dates);
}
