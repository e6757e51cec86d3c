// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../access/may.ts";
import type { RegisteredUnit } from "../plan/registered-unit.ts";
import type { UnitContact } from "../plan/unit-contact.ts";
import type { UnitStep } from "../plan/unit-work.ts";
import { listContacts } from "../store/contact-repository.ts";
import { lastUnitEvent, type UnitEvent } from "../store/unit-event-repository.ts";
import { listUnits } from "../store/unit-repository.ts";
import { workOfUnits } from "../store/unit-work-repository.ts";
import { type Context, notFound, type Refused } from "./context.ts";
import { visibleUnits } from "./visible-units.ts";

export type ShownUnit = {
	readonly unit: RegisteredUnit;
	readonly steps: readonly UnitStep[];
	/** The unit that countersigns what it reports. */
	readonly division?: RegisteredUnit;
	/** Units that it goes on from. */
	readonly predecessors: readonly RegisteredUnit[];
	readonly successors: readonly RegisteredUnit[];
	/** Only for who may see them. */
	readonly contacts?: readonly UnitContact[];
	/** What was done last to the unit, for who may take it back. */
	readonly lastChange?: UnitEvent;
};

export type ShowUnitResult = ({ readonly ok: true } & ShownUnit) | Refused;

/** An office with all that it leads or takes part in, in the plans that one may read. */
export async function showUnit(context: Context, { unit: id }: { readonly unit: string }): Promise<ShowUnitResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowUnitResult> => {
		const visible = await visibleUnits(context, db);
		if (!visible.ok) return visible;
		const units = await listUnits(db);
		const unit = units.find((one) => one.id === id);
		const planIds = visible.plans.map((plan) => plan.id);
		const steps = unit ? await workOfUnits(db, [unit.id], planIds) : [];
		if (!unit || (!visible.all && steps.length === 0)) return notFound;
		const shown = {
			unit,
			steps,
			...(visible.all ? neighbours(unit, units) : { predecessors: [], successors: [] }),
		};
		if (!visible.all) return { ok: true, ...shown };
		const mayEdit = may(context.actor, "unit:edit", { municipalityId: context.municipality.id });
		const lastChange = mayEdit ? await lastUnitEvent(db, unit.id) : undefined;
		return { ok: true, ...shown, contacts: await listContacts(db, [unit.id]), ...(lastChange && { lastChange }) };
	});
}

function neighbours(unit: RegisteredUnit, units: readonly RegisteredUnit[]) {
	const division = units.find(({ id }) => id === unit.divisionId);
	return {
		...(division && { division }),
		predecessors: units.filter(({ successors }) => successors.some(({ unitId }) => unitId === unit.id)),
		successors: units.filter(({ id }) => unit.successors.some(({ unitId }) => unitId === id)),
	};
}
