// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { type HeldPart, mergeSpellings, mergeUnits } from "./merge-units.ts";
import type { Step, StepUnit } from "./plan.ts";
import type { RegisteredUnit } from "./registered-unit.ts";
import { distinctStepUnits, resolveUnits } from "./resolve-units.ts";
import type { UnitChange } from "./unit-change.ts";

const unit = (given: Partial<RegisteredUnit>): RegisteredUnit => ({
	...{ id: given.code ?? given.name ?? "", code: "", name: "", internal: true },
	...{ aliases: [], formerNames: [], successors: [], version: 1 },
	...given,
});

const step = (id: string, ...responsibility: readonly string[]): Step => ({
	...{ id, measureId: "m", position: 1, content: [], term: [], version: 1 },
	responsibility,
});

const newIds = () => {
	let last = 0;
	return () => `new${++last}`;
};

const unitIds = (steps: readonly Step[], known: readonly RegisteredUnit[], before: readonly StepUnit[] = []) =>
	resolveUnits(steps, known, newIds(), before).stepUnits.map(({ unitId }) => unitId);

test("what nobody knows yet becomes a unit, once", () => {
	const { added, stepUnits } = resolveUnits([step("s", "50, Werkhof"), step("t", "Amt 50")], [], newIds());
	expect(added.map(({ code, name, internal }) => [code, name, internal])).toEqual([
		["50", "", true],
		["", "Werkhof", false],
	]);
	expect(stepUnits.map(({ unitId }) => unitId)).toEqual(["new1", "new2", "new1"]);
});

test("a unit of today goes before one that has ended, and before one that was called so", () => {
	const ended = unit({ id: "old", code: "50", validUntil: "2020-12-31" });
	const renamed = unit({ id: "renamed", code: "55", formerNames: [{ code: "50", name: "", until: "2019-12-31" }] });
	expect(unitIds([step("s", "50")], [ended, renamed, unit({ id: "now", code: "50" })])).toEqual(["now"]);
	expect(unitIds([step("s", "50")], [ended, renamed])).toEqual(["renamed"]);
	expect(unitIds([step("s", "50")], [ended])).toEqual(["old"]);
});

test("who goes on from an ended unit is found through any number of mergers, also where they turn in a circle", () => {
	const next = (unitId: string) => [{ unitId, onDay: "2021-01-01" }];
	const a = unit({ code: "A1", validUntil: "2020-12-31", successors: next("A2") });
	const b = unit({ code: "A2", validUntil: "2021-12-31", successors: [...next("A3"), ...next("A1")] });
	expect(unitIds([step("s", "A1")], [a, b, unit({ code: "A3" })])).toEqual(["A3"]);
});

test("after a split nobody guesses: a step keeps the part it was given, another one stays with the ended unit", () => {
	const successors = ["51", "52"].map((unitId) => ({ unitId, onDay: "2026-01-01" }));
	const known = [
		unit({ code: "50", validUntil: "2025-12-31", successors }),
		unit({ code: "51" }),
		unit({ code: "52" }),
	];
	const given: StepUnit = { stepId: "s", unitId: "52", part: "lead", written: "50" };
	expect(unitIds([step("s", "50"), step("t", "50")], known, [given])).toEqual(["52", "50"]);
});

test("the code of an ended unit may be borne anew: steps keep the part they were given", () => {
	const successors = ["new50", "51"].map((unitId) => ({ unitId, onDay: "2026-01-01" }));
	const old = unit({ id: "old50", code: "50", validUntil: "2025-12-31", successors });
	const known = [old, unit({ id: "new50", code: "50" }), unit({ code: "51" })];
	const given: StepUnit = { stepId: "s", unitId: "51", part: "lead", written: "50" };
	expect(unitIds([step("s", "50"), step("t", "50")], known, [given])).toEqual(["51", "new50"]);
});

const codes = ["10", "20", "30", "41", "Werkhof", "Bücherei"] as const;
const responsibilities = fc.subarray([...codes], { minLength: 1 }).map((some) => some.join(", "));
const plans = fc.array(responsibilities, { minLength: 1, maxLength: 8 });

const afterChange = (known: readonly RegisteredUnit[], { before, after }: UnitChange): readonly RegisteredUnit[] => {
	const touched = new Set([...before, ...after].map(({ id }) => id));
	return [...known.filter(({ id }) => !touched.has(id)), ...after];
};

const moved = (stepUnits: readonly StepUnit[], { moves }: UnitChange): readonly StepUnit[] =>
	distinctStepUnits(
		stepUnits.map((one) => {
			const move = moves.find(
				({ stepId, part, from }) => stepId === one.stepId && part === one.part && from === one.unitId,
			);
			return move ? { ...one, unitId: move.to } : one;
		}),
	);

const parts = (stepUnits: readonly StepUnit[]) =>
	stepUnits.map(({ stepId, unitId, part }) => `${stepId} ${unitId} ${part}`).toSorted();

test("merging units and then resolving again gives the same as moving their steps", () => {
	const mergers = fc.record({
		lines: plans,
		from: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
		dated: fc.boolean(),
		remembers: fc.boolean(),
		finished: fc.array(fc.nat(7)),
	});
	fc.assert(
		fc.property(mergers, ({ lines, from, dated, remembers, finished }) => {
			const known = codes.map((name) => (/\d/u.test(name) ? unit({ code: name }) : unit({ name })));
			const steps = lines.map((line, at) => step(`s${at}`, line));
			const before = resolveUnits(steps, known, newIds()).stepUnits;
			const isFinished = ({ stepId }: StepUnit) => remembers && finished.some((at) => stepId === `s${at}`);
			const held = before.map((one): HeldPart => ({ ...one, finished: isFinished(one) }));
			const [into = unit({})] = known.slice(5);
			const merger = { from: from.flatMap((at) => known[at] ?? []), into, isNew: false, held, contacts: [] };
			const merged = dated ? mergeUnits(merger, "2026-01-01", "2026-06-30") : mergeSpellings(merger, []);
			if (!merged.ok) return expect.unreachable(merged.problem.kind);
			const expected = moved(before, merged.change);
			const again = resolveUnits(steps, afterChange(known, merged.change), newIds(), remembers ? expected : []);
			expect(again.added).toEqual([]);
			expect(parts(again.stepUnits)).toEqual(parts(expected));
		}),
	);
});
