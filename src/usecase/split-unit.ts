// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { UnitName } from "../plan/registered-unit.ts";
import { type SplitProblem, splitUnit as split } from "../plan/split-unit.ts";
import { listPlans } from "../store/plan-repository.ts";
import { lockUnits } from "../store/unit-change-repository.ts";
import { workOfUnits } from "../store/unit-work-repository.ts";
import type { Context, Refusal } from "./context.ts";
import { saveUnitChange } from "./save-unit-change.ts";
import { today } from "./today.ts";
import { unitToEdit } from "./unit-to-edit.ts";

export type SplitUnitInput = {
	readonly unit: string;
	readonly version: number;
	readonly onDay: IsoDate;
	readonly parts: readonly UnitName[];
	/** Which part, counted from 0, takes a step over. */
	readonly assigned: ReadonlyMap<string, number>;
};

export type SplitUnitResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | SplitProblem | { readonly kind: "stale" } };

/** Several units take a unit's place on a day; each unfinished step goes over to the one that was chosen for it. */
export async function splitUnit(context: Context, input: SplitUnitInput): Promise<SplitUnitResult> {
	return context.store.write(context.municipality.id, async (db): Promise<SplitUnitResult> => {
		await lockUnits(db, [input.unit]);
		const opened = await unitToEdit(context, db, input.unit);
		if (!opened.ok) return opened;
		const { unit } = opened;
		if (unit.version !== input.version) return { ok: false, problem: { kind: "stale" } };
		const planIds = (await listPlans(db)).map(({ id }) => id);
		const steps = await workOfUnits(db, [unit.id], planIds);
		const parts = input.parts.map((part) => ({ ...part, id: context.newId() }));
		const idOf = (at: number) => parts[at]?.id ?? "";
		const assigned = new Map([...input.assigned].map(([stepId, at]) => [stepId, idOf(at)]));
		const done = split(unit, steps, { onDay: input.onDay, parts, assigned }, today(context.now()));
		if (!done.ok) return done;
		const saved = await saveUnitChange(context, db, { action: "split-unit", unitId: unit.id, change: done.change });
		return saved ? { ok: true } : { ok: false, problem: { kind: "stale" } };
	});
}
