// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "./period.ts";
import type { Unit } from "./unit.ts";

/** What a unit was called until a day. */
export type FormerName = { readonly code: string; readonly name: string; readonly until: IsoDate };

/** A unit of the city's list. */
export type RegisteredUnit = Unit & {
	readonly id: string;
	/** The division (Geschäftsbereich, Dezernat) that countersigns its answers. */
	readonly divisionId?: string;
	/** Its first day; left out: always was. */
	readonly validFrom?: IsoDate;
	/** Its last day, which is always in the past; left out: it exists. */
	readonly validUntil?: IsoDate;
	/** Oldest first. */
	readonly formerNames: readonly FormerName[];
	/** The units that go on from it, where it was split or merged. */
	readonly successors: readonly { readonly unitId: string; readonly onDay: IsoDate }[];
	readonly version: number;
};

export type UnitName = { readonly code: string; readonly name: string };

/** What a unit was called on a day: old texts keep the name of their day. */
export function nameOn(
	{ code, name, formerNames }: UnitName & Pick<RegisteredUnit, "formerNames">,
	day: IsoDate,
): UnitName {
	const borne = formerNames.filter(({ until }) => until >= day).toSorted((a, b) => (a.until < b.until ? -1 : 1))[0];
	return borne ? { code: borne.code, name: borne.name } : { code, name };
}

/** Whether it exists today. */
export function isCurrent({ validUntil }: Pick<RegisteredUnit, "validUntil">): boolean {
	return validUntil === undefined;
}

/** "50 Sozialamt", or whichever of both there is. */
export function unitLabel({ code, name }: UnitName): string {
	return [code, name].filter(Boolean).join(" ");
}
