// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft } from "./check-draft.ts";
import type { Draft, DraftMeasure, DraftStep } from "./draft.ts";

const step = (changes: Partial<DraftStep> = {}): DraftStep => ({
	content: ["Fahrradbügel am Rathaus aufstellen"],
	responsibility: ["66 (federführend)"],
	term: ["laufend"],
	status: "ongoing",
	statusText: "laufend",
	description: "Zwölf Bügel stehen.",
	places: {},
	...changes,
});

const measure = (number: string, steps: readonly DraftStep[], occurrence = 1): DraftMeasure => ({
	number,
	occurrence,
	actionField: number.slice(0, 1),
	title: `Titel ${number}`,
	steps,
	places: {},
	references: [],
	papers: [],
	laws: [],
});

const draft = (...measures: readonly DraftMeasure[]): Draft => ({
	document: { title: "", asOf: "", columns: [] },
	actionFields: [
		{ code: "R", title: "Radverkehr", measures: 1 },
		{ code: "F", title: "Fußverkehr", measures: 1 },
	],
	measures,
	leftovers: [],
});

const rules = (plan: Draft, asOf = "2024-09-30", glossary?: ReadonlySet<string>): string[] =>
	checkDraft(plan, asOf, glossary ? { glossary } : {}).map(
		({ rule, severity, place }) =>
			`${severity} ${rule} ${place.measure}#${place.occurrence}${place.step === undefined ? "" : `.${place.step}`} ${place.cell ?? ""}`,
	);
const one = (changes: Partial<DraftStep>): string[] => rules(draft(measure("R.1", [step(changes)])));

test("a sound plan has no findings", () => expect(one({})).toEqual([]));

describe("rules", () => {
	test.each<[string, Partial<DraftStep>, readonly string[]]>([
		["missing reference", { content: ["vgl. R.9"] }, ["error reference-missing R.1#1.0 content"]],
		["overdue", { term: ["2022"], status: "partial" }, ["warning overdue R.1#1.0 term"]],
		["not overdue when done", { term: ["2022"], status: "implemented" }, []],
		["no statement", { status: "", statusText: "" }, ["warning statement-missing R.1#1.0 status"]],
		["unknown wording is no missing statement", { status: "", statusText: "grün" }, []],
		["dash for a description", { description: "-" }, ["warning description-missing R.1#1.0 description"]],
		["only participants", { responsibility: ["Beteiligung: 61"] }, ["warning lead-missing R.1#1.0 responsibility"]],
		["nobody", { responsibility: [] }, ["warning lead-missing R.1#1.0 responsibility"]],
		[
			"two marks",
			{ responsibility: ["66 (federführend), 61 (federführend)"] },
			["warning lead-twice R.1#1.0 responsibility"],
		],
		["one mark after two", { responsibility: ["66, 61 (federführend)"] }, ["notice lead-twice R.1#1.0 responsibility"]],
		["several without a mark", { responsibility: ["66, 61"] }, []],
		["no term", { term: ["-"] }, ["warning term-missing R.1#1.0 term"]],
		["unreadable term", { term: ["zeitnah nach Rücksprache"] }, ["warning term-unreadable R.1#1.0 term"]],
	])("%s", (_, changes, expected) => expect(one(changes)).toEqual(expected));
});

test("a number twice, and a reference to it", () => {
	const plan = draft(
		measure("R.1", [step()]),
		measure("R. 1", [step()], 2),
		measure("F.1", [step({ content: ["siehe R.1"] })]),
	);
	expect(rules(plan)).toEqual(["error duplicate-number R. 1#2 number", "warning reference-ambiguous F.1#1.0 content"]);
});

test("an empty cell inherits from the steps before it", () => {
	const plan = draft(
		measure("R.1", [
			step({ term: ["2022"] }),
			step({ responsibility: [], term: [], status: "partial", description: "" }),
		]),
	);
	expect(rules(plan)).toEqual(["warning overdue R.1#1.1 term", "notice description-missing R.1#1.1 description"]);
});

test("a pointer to a place with another status", () => {
	const pointing = step({ description: "siehe Maßnahme F.1" });
	const there = (status: string) => draft(measure("R.1", [pointing]), measure("F.1", [step({ status })]));
	expect(rules(there("ongoing"))).toEqual([]);
	expect(rules(there("implemented"))).toEqual(["warning points-elsewhere R.1#1.0 description"]);
});

test("abbreviations are checked against a glossary only", () => {
	const plan = draft(measure("R.1", [step({ description: "Mit ADFC und VCD, R.1, ADFC." })]));
	expect(rules(plan)).toEqual([]);
	expect(rules(plan, "", new Set(["ADFC"]))).toEqual(["notice abbreviation-unknown R.1#1.0 description"]);
});

test("without a reporting date nothing is overdue", () => {
	expect(rules(draft(measure("R.1", [step({ term: ["1999"], status: "partial" })])), "")).toEqual([]);
});

test("is total", () => {
	const text = fc.string({ unit: "grapheme" });
	const lines = fc.array(text, { maxLength: 3 });
	const anyStep = fc.record({
		content: lines,
		responsibility: lines,
		term: lines,
		statusText: text,
		description: text,
	});
	fc.assert(
		fc.property(text, fc.array(anyStep), (number, steps) => {
			const plan = draft(
				measure(
					number,
					steps.map((changes) => step({ ...changes, status: "" })),
				),
			);
			for (const { data } of checkDraft(plan, "2024-09-30", { glossary: new Set() }))
				expect(typeof data).toBe("object");
		}),
	);
});
