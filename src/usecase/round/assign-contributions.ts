// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { actorName } from "../../access/actor.ts";
import { isCurrent } from "../../plan/registered-unit.ts";
import type { Contribution } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import type { Round } from "../../round/round.ts";
import { listContributions, updateContribution } from "../../store/contribution-repository.ts";
import { recordEvent } from "../../store/event-repository.ts";
import type { Db } from "../../store/store.ts";
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
	const { store, municipality, actor } = context;
	return store.write(municipality.id, async (db): Promise<AssignResult> => {
		const opened = await openPlanRound(context, db, input, "round:manage");
		if (!opened.ok) return opened;
		const { plan, round } = opened;
		if (round.state !== "open") return refuse("over");
		const unit = await findUnit(db, input.to);
		const all = await listContributions(db, round.id);
		const chosen = all.filter(({ id }) => input.contributions.includes(id));
		if (chosen.length === 0) return refuse("nothing-chosen");
		if (!unit) return notFound;
		if (!isCurrent(unit)) return refuse("unit-ended");
		const hindrance =
			hindranceOf(chosen, all, unit.id) ?? (await handOver(context, db, { round, chosen, to: unit.id }));
		if (hindrance) return refuse(hindrance);
		const asking = { ...context, letters: input.letters, by: actorName(actor) };
		const units = [{ unitId: unit.id, steps: all.filter(({ unitId }) => unitId === unit.id).length + chosen.length }];
		const ask = { plan, round, kind: "invitation", askedAs: "lead", units, automatic: false } as const;
		return { ok: true, ...(await askUnits(db, asking, ask)) };
	});
}

const deed = { by: "coordinator", action: "hand-over", round: "open" } as const;

function hindranceOf(chosen: readonly Contribution[], all: readonly Contribution[], to: string): Kind | undefined {
	if (chosen.some(({ state }) => !nextContributionState(state, deed))) return "handed-in";
	if (chosen.some(({ unitId }) => unitId === to)) return "same-unit";
	const theirs = new Set(all.filter(({ unitId }) => unitId === to).map(({ stepId }) => stepId));
	return chosen.some(({ stepId }) => theirs.has(stepId)) ? "asked-already" : undefined;
}

type HandOver = { readonly round: Round; readonly chosen: readonly Contribution[]; readonly to: string };

/** Somebody who hands the answer in meanwhile is quicker: then nothing is handed over. */
async function handOver({ now, actor }: Context, db: Db, { round, chosen, to }: HandOver): Promise<Kind | undefined> {
	for (const before of chosen) {
		const after = { ...before, unitId: to, handedFromUnitId: before.unitId };
		if (!(await updateContribution(db, after))) return "handed-in";
		const subject = { planId: round.planId, subjectKind: "contribution", subjectId: before.id } as const;
		const done = { at: now(), actor: actorName(actor), action: "hand-over-contribution", ...subject };
		await recordEvent(db, { ...done, before: { unitId: before.unitId }, after: { unitId: to } });
	}
	return undefined;
}
