// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import fc from "fast-check";
import { expect, test } from "vitest";
import { demandOf } from "./demand.ts";

const some = (name: string, most: number) => fc.integer({ min: 1, max: most }).map((number) => `${name}${number}`);

const anyStepUnit = fc.record({
	stepId: some("s", 6),
	unitId: some("u", 5),
	part: fc.constantFrom("lead" as const, "with" as const, "participant" as const),
});
const steps = ["s1", "s2", "s3", "s4"].map((id) => ({ id, measureId: id }));
const units = ["u1", "u2", "u3", "u4", "u5"].map((id, at) => ({
	...{ id, internal: at % 2 === 0, hasContact: at !== 1, current: at !== 4 },
}));

test("each step and leading unit is asked exactly once, and never about a step that is not in the plan", () => {
	fc.assert(
		fc.property(fc.array(anyStepUnit, { maxLength: 30 }), (stepUnits) => {
			const demand = demandOf(steps, stepUnits, units);
			const asked = demand.contributions.map(({ stepId, unitId }) => `${stepId} ${unitId}`);
			const leading = stepUnits.filter(({ part, stepId }) => part === "lead" && steps.some(({ id }) => id === stepId));
			expect(new Set(asked)).toEqual(new Set(leading.map(({ stepId, unitId }) => `${stepId} ${unitId}`)));
			expect(new Set(asked).size).toBe(asked.length);
			const adding = demand.additions.map(({ stepId, unitId }) => `${stepId} ${unitId}`);
			expect(adding.filter((one) => asked.includes(one))).toEqual([]);
			expect(new Set(adding).size).toBe(adding.length);
			expect(demand.withoutLead).toEqual(
				steps.map(({ id }) => id).filter((id) => !leading.some(({ stepId }) => stepId === id)),
			);
		}),
	);
});

test("it says which asked units cannot be reached, and which are no more", () => {
	const lead = (stepId: string, unitId: string) => ({ stepId, unitId, part: "lead" as const });
	const demand = demandOf(steps, [lead("s1", "u2"), lead("s2", "u5"), lead("s3", "u1")], units);
	expect(demand).toMatchObject({ withoutContact: ["u2"], ended: ["u5"], withoutLead: ["s4"] });
});

test("a step that names no lead is asked of who leads the step before it in its measure, and of nobody before the first", () => {
	const measure = ["a1", "a2", "a3", "a4", "b1"].map((id) => ({ id, measureId: id.charAt(0) }));
	const stepUnits = [
		{ stepId: "a2", unitId: "u1", part: "lead" as const },
		{ stepId: "a3", unitId: "u3", part: "participant" as const },
	];
	const demand = demandOf(measure, stepUnits, units);
	expect(demand.contributions).toEqual(["a2", "a3", "a4"].map((stepId) => ({ stepId, unitId: "u1" })));
	expect(demand.additions).toEqual([{ stepId: "a3", unitId: "u3" }]);
	expect(demand).toMatchObject({ inherited: ["a3", "a4"], withoutLead: ["a1", "b1"] });
});
