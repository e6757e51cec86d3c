// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RegisteredUnit } from "../plan/registered-unit.ts";
import type { Db } from "../store/store.ts";
import { findUnit } from "../store/unit-repository.ts";
import { authorise, type Context, notFound, type Refused, signInNeeded } from "./context.ts";

export type UnitToEdit = { readonly ok: true; readonly unit: RegisteredUnit } | Refused;

/** The unit of an address for who may change units: the first step of every use case that changes one. */
export async function unitToEdit(context: Context, db: Db, id: string): Promise<UnitToEdit> {
	const unit = await findUnit(db, id);
	if (!unit) return context.actor.kind === "anonymous" ? signInNeeded : notFound;
	return authorise(context, "unit:edit") ?? { ok: true, unit };
}
