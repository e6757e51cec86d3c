// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import type { RegisteredUnit } from "../../plan/registered-unit.ts";
import { type Burden, burdenOf } from "../../round/burden.ts";
import type { Round } from "../../round/round.ts";
import { listContributions } from "../../store/contribution-repository.ts";
import { listRequests } from "../../store/request-repository.ts";
import { listUnits } from "../../store/unit-repository.ts";
import type { Context, Refused } from "../context.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";

export type ShownBurden = {
	readonly plan: Plan;
	readonly round: Round;
	readonly burden: Burden;
	readonly silentUnits: readonly RegisteredUnit[];
};

/** What a round has cost those who were asked. */
export async function showBurden(
	context: Context,
	address: RoundAddress,
): Promise<({ readonly ok: true } & ShownBurden) | Refused> {
	return context.store.read(context.municipality.id, async (db) => {
		const opened = await openPlanRound(context, db, address, "round:read");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		const burden = burdenOf(await listContributions(db, round.id), await listRequests(db, round.id));
		const silentUnits = (await listUnits(db)).filter(({ id }) => burden.silentUnits.includes(id));
		return { ok: true as const, plan, round, burden, silentUnits };
	});
}
