// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { UnitName } from "../plan/registered-unit.ts";
import { type RenameProblem, renameUnit as rename } from "../plan/rename-unit.ts";
import type { Context, Refusal } from "./context.ts";
import { saveUnitChange } from "./save-unit-change.ts";
import { today } from "./today.ts";
import { unitToEdit } from "./unit-to-edit.ts";

export type RenameUnitInput = UnitName & {
	readonly unit: string;
	readonly version: number;
	readonly fromDay: IsoDate;
};

export type RenameUnitResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly problem: Refusal | RenameProblem | { readonly kind: "stale" } };

/** Gives a unit a new name from a day on; texts from before keep the old one. */
export async function renameUnit(context: Context, input: RenameUnitInput): Promise<RenameUnitResult> {
	return context.store.write(context.municipality.id, async (db): Promise<RenameUnitResult> => {
		const opened = await unitToEdit(context, db, input.unit);
		if (!opened.ok) return opened;
		const { unit } = opened;
		if (unit.version !== input.version) return { ok: false, problem: { kind: "stale" } };
		const renamed = rename(unit, input, input.fromDay, today(context.now()));
		if (!renamed.ok) return renamed;
		const done = { action: "rename-unit", unitId: unit.id, change: renamed.change } as const;
		return (await saveUnitChange(context, db, done)) ? { ok: true } : { ok: false, problem: { kind: "stale" } };
	});
}
