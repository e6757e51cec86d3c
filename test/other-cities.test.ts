// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readDocument } from "../src/document/read/read-document.ts";
import type { Draft } from "../src/plan/draft.ts";
import { sharedFile } from "./shared-files.ts";

test.each([
	"excerpts-other-cities.txt",
	"ka-aktionsplan-city-2020-2026.txt",
	"ka-klimaanpassung-monitoring-2023.txt",
	"ka-klimaschutz-monitoring-2024-vorlage.txt",
	"ka-un-brk-umsetzung.txt",
])("%s is read, and every letter of it is kept", { timeout: 60_000 }, async (name) => {
	const bytes = sharedFile(`other-cities/${name}`);
	if (!bytes) return;
	const result = await readDocument(bytes, name);
	if (!result.ok) throw new Error(result.problem.kind);
	const have = letters(textsOf(result.draft).join(" "));
	const lost = [...letters(new TextDecoder().decode(bytes))].filter(
		([letter, count]) => count > (have.get(letter) ?? 0),
	);
	expect(lost).toEqual([]);
});

/** How often each letter and digit stands in a text: joining words at line ends changes nothing in it. */
function letters(text: string): Map<string, number> {
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
