// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answeredUnits } from "../../access/answered-units.ts";
import { type AskedRound, listAskedRounds } from "../../store/own-work-repository.ts";
import { type Context, type Refused, signInNeeded } from "../context.ts";

export type { AskedRound };

/** The open rounds in which somebody is asked something, the next due date first. */
export async function listOwnRounds({
	store,
	municipality,
	actor,
}: Context): Promise<{ readonly ok: true; readonly rounds: readonly AskedRound[] } | Refused> {
	if (actor.kind !== "account") return signInNeeded;
	return store.read(municipality.id, async (db) => {
		const asked = await listAskedRounds(db, { accountId: actor.accountId, unitIds: allUnits(actor) });
		const isOwn = ({ planId, isNamed, unitIds }: AskedRound) =>
			isNamed || answeredUnits(actor, planId).some((unitId) => unitIds.includes(unitId));
		return { ok: true, rounds: asked.filter(isOwn) };
	});
}

const allUnits = ({ grants }: Extract<Context["actor"], { readonly kind: "account" }>): readonly string[] =>
	grants.flatMap(({ role, unitId }) => (role === "contributor" && unitId ? [unitId] : []));
