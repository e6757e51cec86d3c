// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../access/actor.ts";
import type { UnitChange } from "../plan/unit-change.ts";
import { recordEvent } from "../store/event-repository.ts";
import { touchPlansOfUnits } from "../store/plan-repository.ts";
import type { Db } from "../store/store.ts";
import { applyUnitChange } from "../store/unit-change-repository.ts";
import { eventOf, type UnitAction } from "../store/unit-event-repository.ts";
import type { Context } from "./context.ts";

type Done = {
	readonly action: UnitAction;
	/** The unit under which it is found again. */
	readonly unitId: string;
	readonly change: UnitChange;
	readonly undoes?: number;
};

/** Carries out what was decided about units and logs it; false where one of them was changed meanwhile. */
export async function saveUnitChange({ actor, now }: Context, db: Db, done: Done): Promise<boolean> {
	const { action, unitId, change, undoes } = done;
	if (!(await applyUnitChange(db, change))) return false;
	await touchPlansOfUnits(
		db,
		[...change.before, ...change.after].map(({ id }) => id),
	);
	const [at, who] = [now(), actorName(actor)];
	const subject = { subjectKind: "unit", subjectId: unitId } as const;
	await recordEvent(db, { at, actor: who, action, ...subject, ...eventOf(change), ...(undoes && { undoes }) });
	return true;
}
