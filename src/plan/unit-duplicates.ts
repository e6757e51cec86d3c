// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isCurrent, type RegisteredUnit } from "./registered-unit.ts";
import { trigramSimilarity, trigramsOf } from "./text-similarity.ts";
import { normaliseUnitCode } from "./unit.ts";

type DuplicateReason = "same-key" | "alias" | "similar-name";

/** Two units that may be one. */
export type Duplicate = { readonly units: readonly [RegisteredUnit, RegisteredUnit]; readonly reason: DuplicateReason };

/** Names at least this alike are shown to a person; she decides. */
const ALIKE = 0.6;

/** Units that may be the same in two spellings, the surest first. Only those that exist today. */
export function findDuplicates(units: readonly RegisteredUnit[]): readonly Duplicate[] {
	const current = units.filter(isCurrent);
	const found = new Map<string, Duplicate>();
	const add = (a: RegisteredUnit, b: RegisteredUnit, reason: DuplicateReason) => {
		const key = [a.id, b.id].toSorted().join(" ");
		if (a.id !== b.id && !found.has(key)) found.set(key, { units: [a, b], reason });
	};
	for (const pair of pairsWithin(current, ({ code, name }) => [code, name])) add(...pair, "same-key");
	for (const pair of pairsWithin(current, ({ code, name, aliases }) => [code, name, ...aliases])) add(...pair, "alias");
	for (const pair of alikePairs(current)) add(...pair, "similar-name");
	return [...found.values()];
}

type Pair = readonly [RegisteredUnit, RegisteredUnit];

function pairsWithin(
	units: readonly RegisteredUnit[],
	namesOf: (unit: RegisteredUnit) => readonly string[],
): readonly Pair[] {
	const byKey = new Map<string, Set<RegisteredUnit>>();
	for (const unit of units) {
		for (const key of namesOf(unit).map(normaliseUnitCode)) {
			if (key !== "") byKey.set(key, (byKey.get(key) ?? new Set()).add(unit));
		}
	}
	return [...byKey.values()].flatMap((same) => pairsOf([...same]));
}

const pairsOf = (units: readonly RegisteredUnit[]): readonly Pair[] =>
	units.flatMap((a, at) => units.slice(at + 1).map((b): Pair => [a, b]));

function alikePairs(units: readonly RegisteredUnit[]): readonly Pair[] {
	const named = units.flatMap((unit) => (unit.name === "" ? [] : [{ unit, trigrams: trigramsOf(unit.name) }]));
	return named.flatMap((a, at) =>
		named
			.slice(at + 1)
			.flatMap((b): readonly Pair[] => (trigramSimilarity(a.trigrams, b.trigrams) >= ALIKE ? [[a.unit, b.unit]] : [])),
	);
}
