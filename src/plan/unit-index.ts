// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isCurrent, type RegisteredUnit } from "./registered-unit.ts";
import { normaliseUnitCode, type UnitKey } from "./unit.ts";

export type UnitIndex = {
	/** The unit that a name means today; an ended one where nobody, or more than one, goes on from it. */
	readonly unitFor: (key: UnitKey) => RegisteredUnit | undefined;
	/** The ids of all units that a name can mean: who bears or bore it, and whoever goes on from those. */
	readonly unitsMeantBy: (key: UnitKey) => ReadonlySet<string>;
};

/** Finds units by their names of today and of before. Who exists and is called so now comes first. */
export function indexUnits(units: readonly RegisteredUnit[]): UnitIndex {
	const byId = new Map(units.map((unit) => [unit.id, unit]));
	const byKey = new Map<UnitKey, RegisteredUnit[]>();
	for (const [unit, key] of namesInOrder(units)) {
		const found = byKey.get(key);
		if (!found) byKey.set(key, [unit]);
		else if (!found.includes(unit)) found.push(unit);
	}
	const unitsMeantBy = (key: UnitKey) => withSuccessors(byKey.get(key) ?? [], byId);
	const unitFor = (key: UnitKey) => {
		const [first] = byKey.get(key) ?? [];
		return first && goingOnFrom(first, byId);
	};
	return { unitFor, unitsMeantBy };
}

/** Each unit with each of its names, the surest first. */
function namesInOrder(units: readonly RegisteredUnit[]): readonly (readonly [RegisteredUnit, UnitKey])[] {
	const current = units.filter(isCurrent);
	const ended = units.filter((unit) => !isCurrent(unit));
	const named = (some: readonly RegisteredUnit[], namesOf: (unit: RegisteredUnit) => readonly string[]) =>
		some.flatMap((unit) => namesOf(unit).map((name) => [unit, normaliseUnitCode(name)] as const));
	return [
		...named(current, namesNow),
		...named(current, formerNames),
		...named(ended, namesNow),
		...named(ended, formerNames),
	].filter(([, key]) => key !== "");
}

const namesNow = ({ code, name, aliases }: RegisteredUnit): readonly string[] => [code, name, ...aliases];
const formerNames = (unit: RegisteredUnit): readonly string[] =>
	unit.formerNames.flatMap(({ code, name }) => [code, name]);

function withSuccessors(from: readonly RegisteredUnit[], byId: ReadonlyMap<string, RegisteredUnit>): Set<string> {
	const met = new Set<string>();
	const open = [...from];
	for (let unit = open.pop(); unit; unit = open.pop()) {
		if (met.has(unit.id)) continue;
		met.add(unit.id);
		open.push(...unit.successors.flatMap(({ unitId }) => byId.get(unitId) ?? []));
	}
	return met;
}

/** The one unit of today that goes on from a unit; the unit itself where there is none, or a person has to choose. */
function goingOnFrom(unit: RegisteredUnit, byId: ReadonlyMap<string, RegisteredUnit>): RegisteredUnit {
	if (isCurrent(unit)) return unit;
	const heirs = [...withSuccessors([unit], byId)].flatMap((id) => byId.get(id) ?? []).filter(isCurrent);
	return heirs.length === 1 && heirs[0] ? heirs[0] : unit;
}
