// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { dayBefore, type IsoDate } from "./period.ts";
import type { RegisteredUnit, UnitName } from "./registered-unit.ts";
import type { StepUnitMove, UnitChange } from "./unit-change.ts";
import { isFinished, type UnitStep } from "./unit-work.ts";

export type SplitProblem = {
	readonly kind: "parts-missing" | "name-missing" | "step-unassigned" | "day-invalid" | "ended";
};

export type Split = {
	readonly onDay: IsoDate;
	readonly parts: readonly (UnitName & { readonly id: string })[];
	/** Which part each unfinished step goes to: its id by the step's. */
	readonly assigned: ReadonlyMap<string, string>;
};

type SplitResult =
	| { readonly ok: true; readonly change: UnitChange }
	| { readonly ok: false; readonly problem: SplitProblem };

/** Ends a unit the day before a day, on which several others begin. Finished steps stay with the ended one. */
export function splitUnit(
	unit: RegisteredUnit,
	steps: readonly UnitStep[],
	{ onDay, parts, assigned }: Split,
	today: IsoDate,
): SplitResult {
	const open = steps.filter((step) => !isFinished(step));
	const kind = problemOf(unit, open, { onDay, parts, assigned }, today);
	if (kind) return { ok: false, problem: { kind } };
	const successors = [...unit.successors, ...parts.map(({ id }) => ({ unitId: id, onDay }))];
	const ended = { ...unit, validUntil: dayBefore(onDay), successors, version: unit.version + 1 };
	const begun = parts.map(
		({ id, code, name }): RegisteredUnit => ({
			...{ id, code, name, internal: unit.internal, validFrom: onDay, aliases: [], formerNames: [], successors: [] },
			version: 1,
		}),
	);
	const moves = open.map(
		({ stepId, part }): StepUnitMove => ({
			...{ stepId, part, from: unit.id, to: assigned.get(stepId) ?? "", how: "move" },
		}),
	);
	return { ok: true, change: { before: [unit], after: [ended, ...begun], moves, contacts: [] } };
}

function problemOf(
	unit: RegisteredUnit,
	open: readonly UnitStep[],
	{ onDay, parts, assigned }: Split,
	today: IsoDate,
): SplitProblem["kind"] | undefined {
	if (unit.validUntil !== undefined) return "ended";
	if (onDay > today || onDay <= (unit.validFrom ?? "")) return "day-invalid";
	if (parts.length < 2) return "parts-missing";
	if (parts.some(({ code, name }) => code === "" && name === "")) return "name-missing";
	const ids = new Set(parts.map(({ id }) => id));
	return open.every(({ stepId }) => ids.has(assigned.get(stepId) ?? "")) ? undefined : "step-unassigned";
}
