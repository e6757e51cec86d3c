// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../src/plan/draft.ts";

/** The letters and digits that a text has more often than its draft. Joining words at line ends changes nothing in them. */
export function lostLetters(text: string, draft: Draft): readonly string[] {
	const have = countLetters(textsOf(draft).join(" "));
	return [...countLetters(text)].filter(([letter, count]) => count > (have.get(letter) ?? 0)).map(([letter]) => letter);
}

function countLetters(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [letter] of text.toLowerCase().matchAll(/[\p{L}\p{N}]/gu))
		counts.set(letter, (counts.get(letter) ?? 0) + 1);
	return counts;
}

function textsOf({ document, actionFields, measures, leftovers }: Draft): string[] {
	const steps = measures.flatMap((measure) => measure.steps);
	return [
		document.title,
		...document.columns,
		...actionFields.flatMap((field) => [field.code, field.title]),
		...measures.flatMap((measure) => [measure.number, measure.title]),
		...steps.flatMap((step) => [
			...step.content,
			...step.responsibility,
			...step.term,
			step.statusText,
			step.description,
		]),
		...leftovers.map((leftover) => leftover.text),
	];
}
