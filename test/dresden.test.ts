// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { expect, test } from "vitest";
import { readDocument } from "../src/document/read/read-document.ts";
import { applyDecisions } from "../src/plan/review/apply-decisions.ts";
import { assessBytes } from "./layouts/assess.ts";
import { dresdenTruth, sharedFile } from "./shared-files.ts";

const OFFICE = { measures: 1, field: 0.995, silent: 0.001, text: 1 };

test.each([
	["report.docx", OFFICE],
	["report.xlsx", OFFICE],
	["report.pdf", { measures: 1, field: 0.99, silent: 0.003, text: 0.999 }],
	["report.txt", { measures: 0.95, field: 0.75, silent: 0.01, text: 0.995 }],
])("%s is read as well as promised", async (name, promised) => {
	const truth = dresdenTruth();
	const bytes = sharedFile(`dresden/${name}`);
	if (!truth || !bytes) return;
	const { score, problem } = await assessBytes(truth, bytes, name);
	expect(problem).toBe("");
	expect(score.measures).toBeGreaterThanOrEqual(promised.measures);
	expect(score.field).toBeGreaterThanOrEqual(promised.field);
	expect(score.silent).toBeLessThanOrEqual(promised.silent);
	expect(score.text).toBeGreaterThanOrEqual(promised.text);
});

test.each([
	["report.docx", {}],
	["report.xlsx", {}],
	["report.pdf", { "word-joined": 2 }],
])("%s asks for no more decisions than are truly open", async (name, needed) => {
	const bytes = sharedFile(`dresden/${name}`);
	if (!bytes) return;
	const read = await readDocument(bytes, name);
	if (!read.ok) throw new Error(read.problem.kind);
	const { draft, open } = applyDecisions(read.draft, []);
	expect([draft.measures.length, draft.measures.flatMap(({ steps }) => steps).length]).toEqual([66, 96]);
	const counts = Map.groupBy(
		open.filter((item) => item.needed),
		({ rule }) => rule,
	);
	expect(Object.fromEntries([...counts].map(([rule, items]) => [rule, items.length]))).toEqual(needed);
	// What the report itself contradicts itself in is shown and may stay.
	const oddities = open.filter((item) => !item.needed).map(({ rule, detail }) => `${rule} ${detail}`);
	expect(oddities.toSorted()).toEqual([
		"duplicate-number W.7",
		"duplicate-number W.8",
		"reference-ambiguous W.7",
		"reference-missing W.11",
	]);
});
