// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { type ToldMeasure, toldReport } from "../../../test/told-report.ts";
import type { ReportSnapshot } from "../snapshot.ts";
import { measuresOf, stepKey, stepsOf } from "./located-step.ts";
import { changedSteps, differenceOf, type ReportDifference } from "./report-difference.ts";

const words = ["Bäume", "pflanzen", "Schulen", "Beratung", "Radwege", "Quartier", "sanieren", "Vereine", "fördern"];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((some) => some.join(" "));
const status = fc.constantFrom("planned", "underway", "partial", "ongoing", "implemented", "not_implemented", "");
const step = fc.record({ content: text, status, description: text });
const measure = fc.record({ title: text, field: fc.constantFrom("A", "B"), steps: fc.array(step, { maxLength: 4 }) });

/** Measures are numbered as they come. */
const numbered = (some: readonly Omit<ToldMeasure, "number">[]): readonly ToldMeasure[] =>
	some.map((one, at) => ({ ...one, number: `M.${at + 1}` }));
const someMeasures = fc.array(measure, { maxLength: 6 }).map(numbered);

const before = (measures: readonly ToldMeasure[]) => toldReport({ asOf: "2024-09-30", number: 1, measures });
const after = (measures: readonly ToldMeasure[]) => toldReport({ asOf: "2025-09-30", number: 2, measures });

const keysOf = (report: ReportSnapshot) => stepsOf(measuresOf(report)).map(stepKey).toSorted();
const inShort = ({ steps }: ReportDifference) =>
	steps
		.map(({ kind, facets, unsure, before: from, after: to }) =>
			JSON.stringify([kind, facets, unsure, from && stepKey(from), to && stepKey(to)]),
		)
		.toSorted();

test("a report compared with itself shows nothing, and each step has stayed where it was", () => {
	fc.assert(
		fc.property(someMeasures, (measures) => {
			const difference = differenceOf(before(measures), after(measures));
			expect(changedSteps(difference)).toEqual([]);
			expect(difference.moves.every(({ from, to }) => from === to)).toBe(true);
		}),
	);
});

test("each step of both reports is accounted for exactly once", () => {
	fc.assert(
		fc.property(someMeasures, someMeasures, (left, right) => {
			const { steps, moves } = differenceOf(before(left), after(right));
			expect(steps.flatMap((one) => (one.before ? [stepKey(one.before)] : [])).toSorted()).toEqual(
				keysOf(before(left)),
			);
			expect(steps.flatMap((one) => (one.after ? [stepKey(one.after)] : [])).toSorted()).toEqual(keysOf(after(right)));
			const paired = steps.filter((one) => one.before && one.after).length;
			expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(paired);
		}),
	);
});

const mirrored = { forward: "back", back: "forward", new: "dropped", dropped: "new" } as const;

test("read backwards, what went forward went back, and what was new is dropped", () => {
	fc.assert(
		fc.property(someMeasures, someMeasures, (left, right) => {
			const there = differenceOf(before(left), after(right));
			const back = differenceOf(before(right), after(left));
			const reversed = back.steps.map((one) => {
				const kind = one.kind in mirrored ? mirrored[one.kind as keyof typeof mirrored] : one.kind;
				const { before: to, after: from, ...rest } = one;
				return { ...rest, kind, ...(from && { before: from }), ...(to && { after: to }) };
			});
			expect(inShort({ ...back, steps: reversed })).toEqual(inShort(there));
			const turned = back.moves.map(({ from, to, count }) => ({ from: to, to: from, count }));
			expect(turned).toEqual(expect.arrayContaining([...there.moves]));
		}),
	);
});

test("the order of the measures does not matter", () => {
	const shuffled = someMeasures.chain((measures) =>
		fc.tuple(fc.constant(measures), fc.shuffledSubarray([...measures], { minLength: measures.length })),
	);
	fc.assert(
		fc.property(someMeasures, shuffled, (left, [right, other]) => {
			const told = inShort(differenceOf(before(left), after(right)));
			expect(inShort(differenceOf(before(left), after(other)))).toEqual(told);
		}),
	);
});

test("measures that say what no other says are found under any number", () => {
	const distinct = fc
		.uniqueArray(measure, { selector: ({ title }) => title, minLength: 1, maxLength: 6 })
		.map(numbered);
	const renumbered = distinct.chain((measures) =>
		fc.tuple(fc.constant(measures), fc.shuffledSubarray([...measures], { minLength: measures.length })),
	);
	fc.assert(
		fc.property(renumbered, ([measures, other]) => {
			const { steps } = differenceOf(before(measures), after(numbered(other)));
			for (const one of steps) {
				expect(one.before?.measure.title).toBe(one.after?.measure.title);
				expect(["unchanged"]).toContain(one.kind);
			}
		}),
	);
});
