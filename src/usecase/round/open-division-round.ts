// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Contribution, LastStatement } from "../../round/contribution.ts";
import { nextContributionState } from "../../round/contribution-state.ts";
import type { Round } from "../../round/round.ts";
import { listEndorsable } from "../../store/endorsement-repository.ts";
import { namesOf } from "../../store/names-repository.ts";
import { listLastStatements, listWorkSteps, type WorkStep } from "../../store/own-work-repository.ts";
import { findPlan } from "../../store/plan-repository.ts";
import { findRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused, signInNeeded } from "../context.ts";
import type { RoundAddress } from "./open-plan-round.ts";

/** What an office of a division handed in about a step. */
export type DivisionAnswer = {
	readonly step: WorkStep;
	readonly contribution: Contribution;
	readonly last?: LastStatement;
};

/** What a round asks a division to countersign. */
export type DivisionRound = {
	readonly plan: Plan;
	readonly round: Round;
	/** In the plan's order. */
	readonly answers: readonly DivisionAnswer[];
	/** How many answers its offices have not handed in. */
	readonly missing: number;
	/** What accounts and units are called, by id. */
	readonly names: ReadonlyMap<string, string>;
	readonly accountId: string;
};

type OpenedDivisionRound = ({ readonly ok: true } & DivisionRound) | Refused;

/** Opens what the offices of somebody's division answered; who countersigns for none is told that there is nothing. */
export async function openDivisionRound(context: Context, address: RoundAddress): Promise<OpenedDivisionRound> {
	return context.store.read(context.municipality.id, (db) => findDivisionRound(context, db, address));
}

/** The same within a transaction. */
export async function findDivisionRound(
	{ actor, municipality }: Context,
	db: Db,
	{ plan: slug, asOf }: RoundAddress,
): Promise<OpenedDivisionRound> {
	if (actor.kind !== "account") return signInNeeded;
	const plan = await findPlan(db, slug);
	const round = plan && (await findRound(db, plan.id, asOf));
	if (!round || round.divisionsUntil === undefined || round.state === "draft") return notFound;
	const subject = { municipalityId: municipality.id, planId: plan.id };
	const own = (await listEndorsable(db, round.id)).filter(({ divisionId }) =>
		may(actor, "contribution:endorse", { ...subject, unitIds: [divisionId] }),
	);
	if (own.length === 0) return notFound;
	const contributions = own.map(({ contribution }) => contribution);
	return { ok: true, plan, round, accountId: actor.accountId, ...(await loadAnswers(db, round, contributions)) };
}

async function loadAnswers(db: Db, round: Round, own: readonly Contribution[]) {
	const handedIn = own.filter(({ state }) => state === "submitted" || state === "accepted");
	const stepIds = handedIn.map(({ stepId }) => stepId);
	const steps = await listWorkSteps(db, round.planId, { stepIds, unitIds: [] });
	const last = new Map((await listLastStatements(db, stepIds, round.asOf)).map((one) => [one.stepId, one]));
	const accounts = handedIn.flatMap(({ submittedBy = [], endorsedBy = [] }) => [submittedBy, endorsedBy].flat());
	const names = await namesOf(db, { accounts, units: handedIn.map(({ unitId }) => unitId) });
	const ofStep = Map.groupBy(handedIn, ({ stepId }) => stepId);
	const answers = steps.flatMap((step) =>
		(ofStep.get(step.id) ?? []).map((contribution): DivisionAnswer => {
			const before = last.get(step.id);
			return { step, contribution, ...(before && { last: before }) };
		}),
	);
	return { answers, names, missing: own.filter(({ state }) => state !== "silent").length - handedIn.length };
}

/** Whether an answer waits for the division. */
export function canEndorse(
	{ contribution }: Pick<DivisionAnswer, "contribution">,
	round: Pick<Round, "state">,
): boolean {
	const deed = { by: "division", action: "endorse", round: round.state } as const;
	return contribution.endorsedAt === undefined && nextContributionState(contribution.state, deed) !== undefined;
}
