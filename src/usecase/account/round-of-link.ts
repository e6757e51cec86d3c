// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import type { Round } from "../../round/round.ts";
import { findPlanById } from "../../store/plan-repository.ts";
import { findRoundById } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";

/** The round that a link leads to: how an address names it, and what it is about. */
export type LinkedRound = {
	readonly plan: string;
	readonly asOf: IsoDate;
	readonly title: string;
	/** The last day for those whose turn it is; left out where nothing is answered any more. */
	readonly until?: IsoDate;
};

/** The round of a link; undefined where it leads to none, or to one that was given up. */
export async function roundOfLink(db: Db, roundId: string | undefined): Promise<LinkedRound | undefined> {
	const round = roundId === undefined ? undefined : await findRoundById(db, roundId);
	if (!round || round.state === "cancelled") return undefined;
	const plan = await findPlanById(db, round.planId);
	if (!plan) return undefined;
	return {
		plan: plan.slug,
		asOf: round.asOf,
		title: plan.title,
		...(round.state === "open" && { until: untilOf(round) }),
	};
}

function untilOf({ stage, dueOn, partnersUntil = dueOn, divisionsUntil = dueOn }: Round): IsoDate {
	return { partner: partnersUntil, lead: dueOn, division: divisionsUntil }[stage];
}
