// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findCouncilPapers } from "./council-paper.ts";
import type { Draft } from "./draft.ts";
import { looksLikeMeasureNumber } from "./measure-number.ts";
import { recogniseStatus } from "./recognise-status.ts";
import { parseResponsibilities } from "./responsibility.ts";
import { defaultScheme } from "./status-scheme.ts";
import { withReferences } from "./step-references.ts";
import { parseTerm } from "./term.ts";

type Golden = Omit<Draft, "leftovers">;

// The report stands beside the project, not in it: without it nothing is compared, and the run says so.
const path = join(import.meta.dirname, "../../../shared/dresden/golden.json");
const golden = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Golden) : undefined;
if (!golden) process.stderr.write(`NOT COMPARED with a real report: ${path} is not there.\n`);
const measures = golden?.measures ?? [];
const steps = measures.flatMap((measure) => measure.steps);

test("every status is recognised, surely", () => {
	for (const step of steps) {
		expect(recogniseStatus(step.statusText, defaultScheme), step.statusText).toEqual({
			kind: "known",
			key: step.status,
			certain: true,
		});
	}
});

test("no description or content is taken for a status", () => {
	for (const step of steps) {
		for (const text of [step.description, ...step.content])
			expect(recogniseStatus(text, defaultScheme).kind, text).toBe("unknown");
	}
});

test("every term is readable", () => {
	expect(steps.map((step) => parseTerm(step.term)).filter((term) => !term.readable)).toEqual([]);
});

test("no word of a responsibility is lost, and someone leads wherever one is marked", () => {
	for (const step of steps) {
		const entries = parseResponsibilities(step.responsibility);
		const kept = entries.map(({ raw }) => raw).join(" ");
		for (const word of step.responsibility.join(" ").match(/[\p{L}\p{N}]+/gu) ?? []) expect(kept).toContain(word);
		if (/federführend/u.test(kept))
			expect(entries.filter((entry) => entry.part === "lead" && entry.marked)).toHaveLength(1);
	}
});

test("references are those of the report", () => {
	const sorted = (references: readonly object[]) =>
		references.map((reference) => JSON.stringify(reference, ["raw", "target", "in", "resolves"])).sort();
	const found = withReferences({ measures, actionFields: golden?.actionFields ?? [] });
	expect(found.map(({ references }) => sorted(references))).toEqual(
		measures.map(({ references }) => sorted(references)),
	);
});

test("council papers are those of the report, and decisions besides", () => {
	for (const measure of measures) {
		const texts = measure.steps.flatMap((step) => [...step.content, ...step.responsibility, step.description]);
		const papers = [...new Set(texts.flatMap(findCouncilPapers))].filter((paper) => paper.startsWith("V"));
		expect(papers.sort(), measure.number).toEqual([...measure.papers].sort());
	}
});

test("every number looks like one, and no term does", () => {
	for (const measure of measures) expect(looksLikeMeasureNumber(measure.number)).toBe(1);
	for (const term of steps.flatMap((step) => step.term)) expect(looksLikeMeasureNumber(term), term).toBe(0);
});
