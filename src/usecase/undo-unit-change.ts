// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { reverseChange } from "../plan/unit-change.ts";
import { lastUnitEvent } from "../store/unit-event-repository.ts";
import { type Context, notFound, type Refusal } from "./context.ts";
import { saveUnitChange } from "./save-unit-change.ts";
import { unitToEdit } from "./unit-to-edit.ts";

export type UndoUnitChangeInput = {
	readonly unit: string;
	/** The number of the change in the log, as the page showed it. */
	readonly sequence: number;
};

export type UndoUnitChangeResult =
	/** A unit that is left after that, to go on from. */
	| { readonly ok: true; readonly unit: string }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" } };

/** Takes the last change of a unit back, where nothing that it touched was changed since. What was undone can be undone. */
export async function undoUnitChange(context: Context, input: UndoUnitChangeInput): Promise<UndoUnitChangeResult> {
	return context.store.write(context.municipality.id, async (db): Promise<UndoUnitChangeResult> => {
		const opened = await unitToEdit(context, db, input.unit);
		if (!opened.ok) return opened;
		const last = await lastUnitEvent(db, input.unit);
		if (!last) return notFound;
		const stale = { ok: false, problem: { kind: "stale" } } as const;
		if (last.sequence !== input.sequence) return stale;
		const change = reverseChange(last.change);
		const undone = { action: "undo-unit-change", unitId: input.unit, change, undoes: last.sequence } as const;
		if (!(await saveUnitChange(context, db, undone))) return stale;
		const left = change.after.find(({ id }) => id === input.unit) ?? change.after[0];
		return { ok: true, unit: left?.id ?? input.unit };
	});
}
