// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { UnitChange } from "../plan/unit-change.ts";
import type { Db } from "./store.ts";

export type UnitAction =
	| "add-unit"
	| "edit-unit"
	| "rename-unit"
	| "split-unit"
	| "merge-units"
	| "merge-spellings"
	| "undo-unit-change";

/** Something that was done to units, as the log holds it. */
export type UnitEvent = {
	readonly sequence: number;
	readonly at: Date;
	readonly action: UnitAction;
	readonly change: UnitChange;
};

/** The newest thing that was done to a unit; undefined where it came with a plan and nobody has touched it since. */
export async function lastUnitEvent(db: Db, unitId: string): Promise<UnitEvent | undefined> {
	const row = await db
		.selectFrom("event")
		.select(["sequence", "at", "action", "before", "after"])
		.where("subject_kind", "=", "unit")
		.where("subject_id", "=", unitId)
		.orderBy("sequence", "desc")
		.limit(1)
		.executeTakeFirst();
	return (
		row && { ...row, action: row.action as UnitAction, change: { ...(row.before as Before), ...(row.after as After) } }
	);
}

type Before = Pick<UnitChange, "before">;
type After = Omit<UnitChange, "before">;

/** The halves of a change as an event holds them. */
export const eventOf = ({ before, ...after }: UnitChange): { readonly before: Before; readonly after: After } => ({
	before: { before },
	after,
});
