// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBefore, type IsoDate } from "./period.ts";
import { isCurrent, type RegisteredUnit } from "./registered-unit.ts";
import type { Part } from "./responsibility-entry.ts";
import type { StepUnitMove, UnitChange } from "./unit-change.ts";

export type MergeProblem = { readonly kind: "units-missing" | "ended" | "day-invalid" };

/** A part of a unit in a step, and whether the step is finished. */
export type HeldPart = {
	readonly stepId: string;
	readonly unitId: string;
	readonly part: Part;
	readonly finished: boolean;
};

type HeldContact = { readonly id: string; readonly unitId: string };

export type Merger = {
	/** Those that go over to `into`. */
	readonly from: readonly RegisteredUnit[];
	readonly into: RegisteredUnit;
	/** Whether `into` is made by this. */
	readonly isNew: boolean;
	/** What all of them have a part in. */
	readonly held: readonly HeldPart[];
	readonly contacts: readonly HeldContact[];
};

type MergeResult =
	| { readonly ok: true; readonly change: UnitChange }
	| { readonly ok: false; readonly problem: MergeProblem };

/** Ends units the day before a day, from which another one does their work. Finished steps stay with the ended ones. */
export function mergeUnits(merger: Merger, onDay: IsoDate, today: IsoDate): MergeResult {
	const { from, into, isNew } = merger;
	const problem = problemOf(merger);
	if (problem) return problem;
	const first = isNew ? from : [...from, into];
	if (onDay > today || first.some(({ validFrom = "" }) => onDay <= validFrom)) {
		return { ok: false, problem: { kind: "day-invalid" } };
	}
	const ended = from.map((unit) => ({
		...unit,
		validUntil: dayBefore(onDay),
		successors: [...unit.successors, { unitId: into.id, onDay }],
		version: unit.version + 1,
	}));
	const begun = isNew ? { ...into, validFrom: onDay } : { ...into, version: into.version + 1 };
	const moves = movesTo(merger, ({ finished }) => !finished);
	return {
		ok: true,
		change: { before: isNew ? from : [...from, into], after: [...ended, begun], moves, contacts: contactsTo(merger) },
	};
}

/** Makes units that were only other spellings of one into aliases of it; all that they had is its. */
export function mergeSpellings(merger: Merger, predecessors: readonly RegisteredUnit[]): MergeResult {
	const { from, into } = merger;
	const problem = problemOf(merger);
	if (problem) return problem;
	const vanishing = new Set(from.map(({ id }) => id));
	const names = from.flatMap(({ code, name, aliases, formerNames }) => [
		...[code, name, ...aliases],
		...formerNames.flatMap((former) => [former.code, former.name]),
	]);
	const own = new Set(["", into.code, into.name, ...into.aliases]);
	const aliases = [...into.aliases, ...new Set(names.filter((name) => !own.has(name)))];
	const relinked = predecessors.map((unit) => ({
		...unit,
		successors: withoutTwins(
			unit.successors.map((next) => (vanishing.has(next.unitId) ? { ...next, unitId: into.id } : next)),
		),
		version: unit.version + 1,
	}));
	return {
		ok: true,
		change: {
			before: [...from, into, ...predecessors],
			after: [{ ...into, aliases, version: into.version + 1 }, ...relinked],
			moves: movesTo(merger, () => true),
			contacts: contactsTo(merger),
		},
	};
}

function problemOf({ from, into }: Merger): Extract<MergeResult, { ok: false }> | undefined {
	if (from.length === 0 || from.some(({ id }) => id === into.id))
		return { ok: false, problem: { kind: "units-missing" } };
	return [...from, into].every(isCurrent) ? undefined : { ok: false, problem: { kind: "ended" } };
}

/** Where both have the same part in a step, one is left. */
function movesTo({ from, into, held }: Merger, goes: (part: HeldPart) => boolean): readonly StepUnitMove[] {
	const taken = new Set(held.filter(({ unitId }) => unitId === into.id).map(({ stepId, part }) => `${stepId} ${part}`));
	const leaving = new Set(from.map(({ id }) => id));
	return held
		.filter((one) => leaving.has(one.unitId) && goes(one))
		.map(({ stepId, part, unitId }) => {
			const key = `${stepId} ${part}`;
			const how = taken.has(key) ? "join" : "move";
			taken.add(key);
			return { stepId, part, from: unitId, to: into.id, how };
		});
}

const contactsTo = ({ from, into, contacts }: Merger) =>
	contacts
		.filter(({ unitId }) => from.some(({ id }) => id === unitId))
		.map(({ id, unitId }) => ({ contactId: id, from: unitId, to: into.id }));

function withoutTwins<T extends { readonly unitId: string }>(all: readonly T[]): readonly T[] {
	return all.filter((one, at) => all.findIndex(({ unitId }) => unitId === one.unitId) === at);
}
