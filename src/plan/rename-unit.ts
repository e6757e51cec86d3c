// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBefore, type IsoDate } from "./period.ts";
import type { RegisteredUnit, UnitName } from "./registered-unit.ts";
import type { UnitChange } from "./unit-change.ts";

export type RenameProblem = { readonly kind: "name-missing" | "name-same" | "day-invalid" };

/** Gives a unit another name from a day on; what was written before keeps the name that it had. */
export function renameUnit(
	unit: RegisteredUnit,
	{ code, name }: UnitName,
	fromDay: IsoDate,
	today: IsoDate,
): { readonly ok: true; readonly change: UnitChange } | { readonly ok: false; readonly problem: RenameProblem } {
	if (code === "" && name === "") return { ok: false, problem: { kind: "name-missing" } };
	if (code === unit.code && name === unit.name) return { ok: false, problem: { kind: "name-same" } };
	const until = dayBefore(fromDay);
	if (fromDay > today || until < earliestDay(unit)) return { ok: false, problem: { kind: "day-invalid" } };
	const formerNames = [...unit.formerNames, { code: unit.code, name: unit.name, until }];
	const after = { ...unit, code, name, formerNames, version: unit.version + 1 };
	return { ok: true, change: { before: [unit], after: [after], moves: [], contacts: [] } };
}

/** The first day that the present name can have been borne on. */
function earliestDay({ validFrom = "", formerNames }: RegisteredUnit): IsoDate {
	const last = formerNames.at(-1)?.until;
	return last ? new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) : validFrom;
}
