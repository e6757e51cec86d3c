// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../src/plan/registered-unit.ts";
import type { UnitStep } from "../src/plan/unit-work.ts";
import { listPlans } from "../src/store/plan-repository.ts";
import type { Municipality } from "../src/store/store.ts";
import { listUnits } from "../src/store/unit-repository.ts";
import { workOfUnits } from "../src/store/unit-work-repository.ts";
import type { TestRegister } from "./register.ts";

/** The units of a municipality as they stand in the database. */
export function unitsOf({ store }: TestRegister, { id }: Municipality): Promise<readonly RegisteredUnit[]> {
	return store.read(id, listUnits);
}

/** What a unit has a part in, in all plans. */
export function workOf({ store }: TestRegister, { id }: Municipality, unitId: string): Promise<readonly UnitStep[]> {
	return store.read(id, async (db) => {
		const plans = await listPlans(db);
		return workOfUnits(
			db,
			[unitId],
			plans.map((plan) => plan.id),
		);
	});
}
