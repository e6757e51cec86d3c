// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../plan/registered-unit.ts";
import type { UnitContact } from "../plan/unit-contact.ts";
import { isFinished, type UnitStep } from "../plan/unit-work.ts";
import { listContacts } from "../store/contact-repository.ts";
import { listPlans } from "../store/plan-repository.ts";
import { listUnits } from "../store/unit-repository.ts";
import { workOfUnits } from "../store/unit-work-repository.ts";
import type { Context, Refused } from "./context.ts";
import { unitToEdit } from "./unit-to-edit.ts";

export type OpenedUnit = {
	readonly unit: RegisteredUnit;
	readonly contacts: readonly UnitContact[];
	/** All units that exist today, for those that it can be merged with. */
	readonly others: readonly RegisteredUnit[];
	/** What it has still to do, in all plans. */
	readonly open: readonly UnitStep[];
};

export type OpenUnitResult = ({ readonly ok: true } & OpenedUnit) | Refused;

/** A unit for who may change it: what the forms about it are made of. */
export async function openUnit(context: Context, { unit: id }: { readonly unit: string }): Promise<OpenUnitResult> {
	return context.store.read(context.municipality.id, async (db): Promise<OpenUnitResult> => {
		const opened = await unitToEdit(context, db, id);
		if (!opened.ok) return opened;
		const { unit } = opened;
		const units = await listUnits(db);
		const planIds = (await listPlans(db)).map((plan) => plan.id);
		const steps = await workOfUnits(db, [unit.id], planIds);
		return {
			ok: true,
			unit,
			contacts: await listContacts(db, [unit.id]),
			others: units.filter((one) => one.id !== id && one.validUntil === undefined),
			open: steps.filter((step) => !isFinished(step)),
		};
	});
}
