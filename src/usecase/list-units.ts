// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { isCurrent, type RegisteredUnit } from "../plan/registered-unit.ts";
import { type Duplicate, findDuplicates } from "../plan/unit-duplicates.ts";
import { unitsWithContact } from "../store/contact-repository.ts";
import { listUnits as loadUnits } from "../store/unit-repository.ts";
import { countParts } from "../store/unit-work-repository.ts";
import type { Context, Refused } from "./context.ts";
import { visibleUnits } from "./visible-units.ts";

export type ListedUnit = RegisteredUnit & { readonly leads: number; readonly takesPart: number };

/** What somebody should see to in the list. */
export type UnitTasks = {
	readonly withoutContact: readonly ListedUnit[];
	readonly withoutName: readonly ListedUnit[];
	readonly duplicates: readonly Duplicate[];
};

export type ListUnitsResult =
	| { readonly ok: true; readonly units: readonly ListedUnit[]; readonly tasks?: UnitTasks }
	| Refused;

/** The city's units, each with how much it has to do; the tasks are for those who keep the list. */
export async function listUnits(context: Context): Promise<ListUnitsResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ListUnitsResult> => {
		const visible = await visibleUnits(context, db);
		if (!visible.ok) return visible;
		const counted = await countParts(
			db,
			visible.plans.map(({ id }) => id),
		);
		const counts = new Map(counted.map((count) => [count.unitId, count]));
		const all = (await loadUnits(db)).map((unit) => {
			const { leads = 0, takesPart = 0 } = counts.get(unit.id) ?? {};
			return { ...unit, leads, takesPart };
		});
		if (!visible.all) return { ok: true, units: all.filter(({ id }) => counts.has(id)) };
		return { ok: true, units: all, tasks: tasksOf(all, await unitsWithContact(db)) };
	});
}

/** Whom nobody ever asks needs no contact. */
function tasksOf(units: readonly ListedUnit[], withContact: ReadonlySet<string>): UnitTasks {
	const current = units.filter(isCurrent);
	return {
		withoutContact: current.filter(({ id, leads, takesPart }) => leads + takesPart > 0 && !withContact.has(id)),
		withoutName: current.filter(({ name }) => name === ""),
		duplicates: findDuplicates(units),
	};
}
