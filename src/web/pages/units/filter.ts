// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isCurrent, type RegisteredUnit } from "../../../plan/registered-unit.ts";
import { textSimilarity } from "../../../plan/text-similarity.ts";
import { normaliseUnitCode } from "../../../plan/unit.ts";

/** What is chosen in the address. */
export type UnitFilter = {
	readonly search: string;
	readonly place: "all" | "internal" | "external";
	readonly time: "current" | "former" | "all";
};

/** The choice that an address makes; what it does not know counts as nothing chosen. */
export function unitFilterOf(query: Readonly<Record<string, string>>): UnitFilter {
	const { q = "", place, time } = query;
	return {
		search: q.trim(),
		place: place === "internal" || place === "external" ? place : "all",
		time: time === "former" || time === "all" ? time : "current",
	};
}

/** Whether a unit is among those chosen. */
export function matchesFilter(unit: RegisteredUnit, { search, place, time }: UnitFilter): boolean {
	if (place !== "all" && unit.internal !== (place === "internal")) return false;
	if (time !== "all" && isCurrent(unit) !== (time === "current")) return false;
	return search === "" || isFoundBy(unit, search);
}

/** By a piece of any of its names, by its code in any spelling, or by a name that is nearly so. */
function isFoundBy({ code, name, aliases, formerNames }: RegisteredUnit, search: string): boolean {
	const names = [code, name, ...aliases, ...formerNames.flatMap((former) => [former.code, former.name])];
	const wanted = search.toLowerCase();
	const key = normaliseUnitCode(search);
	return names.some(
		(one) =>
			one.toLowerCase().includes(wanted) ||
			(key !== "" && normaliseUnitCode(one) === key) ||
			textSimilarity(one, search) >= 0.5,
	);
}

const alphabet = new Intl.Collator("de", { numeric: true });

/** Offices by their codes as people count, then everybody who has none by name. */
export function compareUnits(a: RegisteredUnit, b: RegisteredUnit): number {
	const [codeless, other] = [Number(a.code === ""), Number(b.code === "")];
	return codeless - other || alphabet.compare(a.code, b.code) || alphabet.compare(a.name, b.name);
}
