// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { abbreviationPattern } from "../plan/abbreviation.ts";
import type { ReportField, ReportSnapshot } from "./snapshot.ts";

/** The abbreviations of a glossary that occur in a report's texts. */
export function usedGlossary(
	glossary: ReadonlyMap<string, string>,
	fields: readonly ReportField[],
): ReportSnapshot["glossary"] {
	const pattern = abbreviationPattern(glossary);
	const found = new Set(pattern ? textsOf(fields).flatMap((text) => text.match(pattern) ?? []) : []);
	return [...glossary]
		.filter(([abbreviation]) => found.has(abbreviation))
		.map(([abbreviation, meaning]) => ({ abbreviation, meaning }))
		.toSorted((a, b) => a.abbreviation.localeCompare(b.abbreviation, "de"));
}

function textsOf(fields: readonly ReportField[]): readonly string[] {
	return fields.flatMap(({ title, measures }) => [
		title,
		...measures.flatMap((measure) => [
			measure.title,
			...measure.steps.flatMap((step) => [
				...step.content,
				...step.responsibility,
				...step.term.lines,
				step.statusText,
				step.description,
			]),
		]),
	]);
}
