// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import { listContributions, updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import { findUnit } from "../../store/unit-repository.ts";
import { type Context, notFound, type Refusal } from "../context.ts";
import { type Asked, askUnits } from "./ask-units.ts";
import { openPlanRound, type RoundAddress } from "./open-plan-round.ts";
import type { RoundLetters } from "./round-letters.ts";

type Kind = "nothing-chosen" | "same-unit" | "unit-ended" | "asked-already" | "handed-in" | "over";

type AssignResult =
	| ({ readonly ok: true } & Asked)
	| { readonly ok: false; readonly problem: Refusal | { readonly kind: Kind } };

type Input = RoundAddress & {
	readonly contributions: readonly string[];
	/** The unit that is asked instead. */
	readonly to: string;
	readonly letters: RoundLetters;
};

const refuse = (kind: Kind) => ({ ok: false, problem: { kind } }) as const;

/** Asks another unit for answers that nobody has given yet, and invites it. */
export async function assignContributions(context: Context, input: Input): Promise<AssignResult> {
	const { store, municipality, now, actor } = context;
	return store.write(municipality.id, async (db): Promise<AssignResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		if (round.state !== "open") return refuse("over");
		const all = await listContributions(db, round.id);
		const chosen = all.filter(({ id }) => input.contributions.includes(id));
		if (chosen.length === 0) return refuse("nothing-chosen");
		const unit = await findUnit(db, input.to);
		if (!unit) return notFound;
		if (unit.validUntil !== undefined) return refuse("unit-ended");
		for (const before of chosen) {
			const deed = { by: "coordinator", action: "hand-over", round: round.state } as const;
			const state = nextContributionState(before.state, deed);
			if (!state) return refuse("handed-in");
			if (before.unitId === unit.id) return refuse("same-unit");
			if (all.some((one) => one.stepId === before.stepId && one.unitId === unit.id)) return refuse("asked-already");
			const after = { ...before, state, unitId: unit.id, handedFromUnitId: before.unitId };
			if (!(await updateContribution(db, after))) return refuse("handed-in");
			const subject = { planId: plan.id, subjectKind: "contribution", subjectId: before.id } as const;
			const done = { at: now(), actor: actorName(actor), action: "hand-over-contribution", ...subject };
			await recordEvent(db, { ...done, before: { unitId: before.unitId }, after: { unitId: unit.id } });
		}
		const asking = { ...context, letters: input.letters, by: actorName(actor) };
		const units = [{ unitId: unit.id, steps: all.filter(({ unitId }) => unitId === unit.id).length + chosen.length }];
		const ask = { plan, round, kind: "invitation", askedAs: "lead", units, automatic: false } as const;
		return { ok: true, ...(await askUnits(db, asking, ask)) };
	});
}
