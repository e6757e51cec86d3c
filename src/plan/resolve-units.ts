// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Step, StepUnit } from "./plan.ts";
import { parseResponsibilities } from "./responsibility.ts";
import { looksLikeUnitCode, normaliseUnitCode, type Unit, type UnitKey } from "./unit.ts";

/** A unit of the city's list. */
export type RegisteredUnit = Unit & {
	readonly id: string;
	/** The first and the last day on which it exists; left out: always. */
	readonly validFrom?: string;
	readonly validUntil?: string;
	readonly version: number;
};

type Resolved = {
	readonly stepUnits: readonly StepUnit[];
	/** Units that the steps name and the list did not have. */
	readonly added: readonly RegisteredUnit[];
};

/** Finds the units that steps name by code, name or alias; what nobody knows yet becomes a unit of its own. */
export function resolveUnits(steps: readonly Step[], known: readonly RegisteredUnit[], newId: () => string): Resolved {
	const byKey = new Map<UnitKey, RegisteredUnit>();
	for (const unit of known) for (const key of keysOf(unit)) if (!byKey.has(key)) byKey.set(key, unit);
	const added: RegisteredUnit[] = [];
	const unitFor = (written: string, key: UnitKey): RegisteredUnit => {
		const found = byKey.get(key);
		if (found) return found;
		const unit = unitOf(written, newId());
		byKey.set(key, unit);
		added.push(unit);
		return unit;
	};
	const stepUnits = steps.flatMap((step) => unitsOfStep(step, unitFor));
	return { stepUnits, added };
}

function unitsOfStep(step: Step, unitFor: (written: string, key: UnitKey) => RegisteredUnit): readonly StepUnit[] {
	const all = parseResponsibilities(step.responsibility)
		.filter(({ unit }) => unit.key !== "")
		.map(({ unit, part }) => ({
			stepId: step.id,
			unitId: unitFor(unit.written, unit.key).id,
			part,
			written: unit.written,
		}));
	const isFirst = (one: StepUnit, at: number) =>
		all.findIndex(({ unitId, part }) => unitId === one.unitId && part === one.part) === at;
	return all.filter(isFirst);
}

function keysOf({ code, name, aliases }: Unit): readonly UnitKey[] {
	return [code, name, ...aliases].map(normaliseUnitCode).filter((key) => key !== "");
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
		version: 1,
	};
}
