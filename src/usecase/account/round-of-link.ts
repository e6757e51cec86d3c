// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { findPlanById } from "../../store/plan-repository.ts";
import { findRoundById } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";

/** How an address names the round that a link leads to. */
export type LinkedRound = { readonly plan: string; readonly asOf: string };

/** The round of a link; undefined where it leads to none, or to one that was given up. */
export async function roundOfLink(db: Db, roundId: string | undefined): Promise<LinkedRound | undefined> {
	const round = roundId === undefined ? undefined : await findRoundById(db, roundId);
	if (!round || round.state === "cancelled") return undefined;
	const plan = await findPlanById(db, round.planId);
	return plan && { plan: plan.slug, asOf: round.asOf };
}
