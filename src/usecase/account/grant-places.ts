// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { listPlans } from "../../store/plan-repository.ts";
import type { Db } from "../../store/store.ts";
import { listUnits } from "../../store/unit-repository.ts";

type Place = { readonly id: string; readonly name: string };

/** Where a role can be given: the plans and the units of the municipality, as people call them. */
export type GrantPlaces = { readonly plans: readonly Place[]; readonly units: readonly Place[] };

export async function loadGrantPlaces(db: Db): Promise<GrantPlaces> {
	const plans = (await listPlans(db)).map(({ id, title }) => ({ id, name: title }));
	const units = (await listUnits(db)).map(({ id, code, name }) => ({
		id,
		name: [code, name].filter(Boolean).join(" · "),
	}));
	return { plans, units };
}
