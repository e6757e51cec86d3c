// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step, StepUnit } from "./plan.ts";
import type { RegisteredUnit } from "./registered-unit.ts";
import { parseResponsibilities } from "./responsibility.ts";
import { looksLikeUnitCode, normaliseUnitCode, type UnitKey } from "./unit.ts";
import { indexUnits } from "./unit-index.ts";

type Resolved = {
	readonly stepUnits: readonly StepUnit[];
	/** Units that the steps name and the list did not have. */
	readonly added: readonly RegisteredUnit[];
};

type Named = { readonly stepId: string; readonly written: string; readonly key: UnitKey };
type UnitFor = (named: Named) => string;

/**
 * Finds the units that steps name by code, name or alias; what nobody knows yet becomes a unit of its own.
 * `before` is what was found for these steps so far: where a name has come to mean several units (after a split), or another
 * one (after a merger, while a finished step stays with who finished it), a step keeps the one that it has.
 */
export function resolveUnits(
	steps: readonly Step[],
	known: readonly RegisteredUnit[],
	newId: () => string,
	before: readonly StepUnit[] = [],
): Resolved {
	const index = indexUnits(known);
	const had = Map.groupBy(before, ({ stepId, written }) => `${stepId} ${normaliseUnitCode(written)}`);
	const added = new Map<UnitKey, RegisteredUnit>();
	const unitFor: UnitFor = ({ stepId, written, key }) => {
		const meant = index.unitsMeantBy(key);
		const kept = had.get(`${stepId} ${key}`)?.find(({ unitId }) => meant.has(unitId));
		const unit = kept?.unitId ?? index.unitFor(key)?.id ?? added.get(key)?.id;
		if (unit) return unit;
		const one = unitOf(written, newId());
		added.set(key, one);
		return one.id;
	};
	return { stepUnits: steps.flatMap((step) => unitsOfStep(step, unitFor)), added: [...added.values()] };
}

function unitsOfStep(step: Step, unitFor: UnitFor): readonly StepUnit[] {
	const all = parseResponsibilities(step.responsibility)
		.filter(({ unit }) => unit.key !== "")
		.map(({ unit, part }) => ({
			stepId: step.id,
			unitId: unitFor({ stepId: step.id, ...unit }),
			part,
			written: unit.written,
		}));
	return distinctStepUnits(all);
}

/** A unit has each part in a step once, however often it is named. */
export function distinctStepUnits(all: readonly StepUnit[]): readonly StepUnit[] {
	const seen = new Set<string>();
	return all.filter(({ stepId, unitId, part }) => {
		const key = `${stepId} ${unitId} ${part}`;
		return !seen.has(key) && seen.add(key);
	});
}

function unitOf(written: string, id: string): RegisteredUnit {
	const isCode = looksLikeUnitCode(written);
	return {
		id,
		code: isCode ? written : "",
		name: isCode ? "" : written,
		aliases: [],
		// Offices go by a code; what is named in words is as a rule a partner outside.
		internal: isCode,
		formerNames: [],
		successors: [],
		version: 1,
	};
}
