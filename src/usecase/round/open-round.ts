// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { demandOf } from "../../round/demand.ts";
import type { Round } from "../../round/round.ts";
import { stageOn } from "../../round/round.ts";
import { nextRoundState } from "../../round/round-state.ts";
import { insertContributions } from "../../store/contribution-repository.ts";
import { loadDemand } from "../../store/demand-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { updateRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refusal } from "../context.ts";
import { today } from "../today.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";

export type OpenRoundResult =
	| { readonly ok: true; readonly round: Round; readonly asked: number }
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: "stale" | "not-a-draft" | "nobody-to-ask" } };

const refuse = (kind: "stale" | "not-a-draft" | "nobody-to-ask") => ({ ok: false, problem: { kind } }) as const;

/** Opens a round: from now on the leading units are asked, each step once. */
export async function openRound(
	context: Context,
	{ version, ...address }: RoundAddress & { readonly version: number },
): Promise<OpenRoundResult> {
	const { store, municipality, now } = context;
	return store.write(municipality.id, async (db): Promise<OpenRoundResult> => {
		const opened = await openPlanRound(context, db, address, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		const state = nextRoundState(round.state, "open");
		if (!state || round.state !== "draft") return refuse("not-a-draft");
		const { steps, stepUnits, units } = await loadDemand(db, plan.id);
		const { contributions } = demandOf(steps, stepUnits, units);
		if (contributions.length === 0) return refuse("nobody-to-ask");
		const open = { ...round, state, version, openedAt: now(), stage: stageOn(round, today(now())) };
		if (!(await updateRound(db, open))) return refuse("stale");
		const asked = contributions.map((one) => ({ ...one, id: context.newId(), roundId: round.id }));
		await insertContributions(db, asked);
		await recordOpening(context, db, open, asked.length);
		return { ok: true, round: { ...open, version: version + 1 }, asked: asked.length };
	});
}

function recordOpening({ actor, now }: Context, db: Db, { id, planId, asOf, dueOn }: Round, asked: number) {
	const subject = { planId, subjectKind: "round", subjectId: id } as const;
	return recordEvent(db, {
		...{ at: now(), actor: actorName(actor), action: "open-round", ...subject },
		after: { asOf, dueOn, asked },
	});
}
