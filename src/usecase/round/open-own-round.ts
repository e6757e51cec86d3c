// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { answeredUnits } from "../../access/answered-units.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Addition } from "../../round/addition.ts";
import type { Contribution, LastStatement } from "../../round/contribution.ts";
import type { Evidence } from "../../round/evidence.ts";
import { type Progress, progressOf } from "../../round/progress.ts";
import type { Round } from "../../round/round.ts";
import { listAdditions } from "../../store/addition-repository.ts";
import { listOwnContributions } from "../../store/contribution-repository.ts";
import { listNamedDelegates, type NamedDelegate } from "../../store/delegate-repository.ts";
import { listEndorsable } from "../../store/endorsement-repository.ts";
import { listEvidence } from "../../store/evidence-repository.ts";
import { listNotesOf, type NamedNote } from "../../store/note-repository.ts";
import {
	listLastStatements,
	listUnitNames,
	listWorkParts,
	listWorkSteps,
	noteOpened,
	type WorkPart,
	type WorkStep,
} from "../../store/own-work-repository.ts";
import { findPlan } from "../../store/plan-repository.ts";
import { findRound } from "../../store/round-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused, signInNeeded } from "../context.ts";
import type { RoundAddress } from "./open-plan-round.ts";

/** A step that somebody is asked about, with all that helps to answer. */
export type OwnStep = {
	readonly step: WorkStep;
	readonly contribution: Contribution;
	readonly progress: Progress;
	readonly last?: LastStatement;
	/** Who has a part in it, the unit itself too. */
	readonly parts: readonly WorkPart[];
	/** What other units added. */
	readonly additions: readonly Addition[];
	readonly notes: readonly NamedNote[];
	readonly delegates: readonly NamedDelegate[];
	readonly evidence: readonly Evidence[];
};

/** A step that a unit can add to, since it takes part in it. */
export type OwnAddition = {
	readonly step: WorkStep;
	readonly unitId: string;
	readonly parts: readonly WorkPart[];
	readonly last?: LastStatement;
	readonly addition?: Addition;
};

type UnitName = { readonly id: string; readonly code: string; readonly name: string };

/** All that a round asks of one person. */
export type OwnRound = {
	readonly plan: Plan;
	readonly round: Round;
	readonly steps: readonly OwnStep[];
	readonly additions: readonly OwnAddition[];
	/** The units that the steps are asked of. */
	readonly units: readonly UnitName[];
};

/**
 * What a round asks of who looks; nobody else's steps. Who is asked nothing is told that there is nothing. That it was seen for the first
 * time is noted: a sign of life for the coordinator.
 */
export async function openOwnRound(
	{ store, municipality, actor, now }: Context,
	address: RoundAddress,
): Promise<({ readonly ok: true; readonly countersigns: boolean } & OwnRound) | Refused> {
	if (actor.kind !== "account") return signInNeeded;
	const own = await store.read(municipality.id, async (db) => {
		const found = await findOwnRound(db, actor, address);
		return found && { ...found, countersigns: await countersignsIn(db, actor, found.round) };
	});
	if (!own) return notFound;
	const unseen = own.steps.flatMap(({ contribution }) => (contribution.openedAt ? [] : [contribution.id]));
	if (unseen.length > 0 && own.round.state === "open") {
		await store.write(municipality.id, async (db) => {
			await noteOpened(db, unseen, now());
			return { ok: true };
		});
	}
	return { ok: true, ...own };
}

type AccountActor = Extract<Context["actor"], { readonly kind: "account" }>;

/** Whether somebody's unit is the division of units that answer. */
async function countersignsIn(db: Db, actor: AccountActor, round: Round): Promise<boolean> {
	if (round.divisionsUntil === undefined) return false;
	const unitIds = answeredUnits(actor, round.planId);
	return (await listEndorsable(db, round.id)).some(({ divisionId }) => unitIds.includes(divisionId));
}

/** The same within a transaction; undefined where nothing is asked. */
export async function findOwnRound(
	db: Db,
	actor: AccountActor,
	{ plan: slug, asOf }: RoundAddress,
): Promise<OwnRound | undefined> {
	const plan = await findPlan(db, slug);
	const round = plan && (await findRound(db, plan.id, asOf));
	if (!round || round.state === "draft") return undefined;
	const unitIds = answeredUnits(actor, plan.id);
	const contributions = await listOwnContributions(db, round.id, { unitIds, accountId: actor.accountId });
	const asked = contributions.map(({ stepId }) => stepId);
	const steps = await listWorkSteps(db, plan.id, { stepIds: asked, unitIds });
	if (steps.length === 0) return undefined;
	const beside = await loadBeside(db, round, steps, contributions);
	const units = await listUnitNames(
		db,
		contributions.map(({ unitId }) => unitId),
	);
	return { plan, round, units, ...arrange(steps, contributions, unitIds, beside) };
}

type Beside = Awaited<ReturnType<typeof loadBeside>>;

async function loadBeside(db: Db, round: Round, steps: readonly WorkStep[], contributions: readonly Contribution[]) {
	const stepIds = steps.map(({ id }) => id);
	const ids = contributions.map(({ id }) => id);
	const byStep = <T extends { readonly stepId: string }>(all: readonly T[]) => Map.groupBy(all, ({ stepId }) => stepId);
	const byContribution = <T extends { readonly contributionId: string }>(all: readonly T[]) =>
		Map.groupBy(all, ({ contributionId }) => contributionId);
	return {
		parts: byStep(await listWorkParts(db, stepIds)),
		last: byStep(await listLastStatements(db, stepIds, round.asOf)),
		additions: byStep(await listAdditions(db, round.id, stepIds)),
		notes: byContribution(await listNotesOf(db, ids)),
		delegates: byContribution(await listNamedDelegates(db, ids)),
		evidence: byContribution(await listEvidence(db, ids)),
	};
}

function arrange(
	steps: readonly WorkStep[],
	contributions: readonly Contribution[],
	unitIds: readonly string[],
	beside: Beside,
): Pick<OwnRound, "steps" | "additions"> {
	const asked = Map.groupBy(contributions, ({ stepId }) => stepId);
	return {
		steps: steps.flatMap((step) => (asked.get(step.id) ?? []).map((one) => ownStep(step, one, beside))),
		additions: steps.flatMap((step) => ownAdditions(step, asked.get(step.id) ?? [], unitIds, beside)),
	};
}

function ownStep(step: WorkStep, contribution: Contribution, beside: Beside): OwnStep {
	const { id } = contribution;
	const last = beside.last.get(step.id)?.[0];
	return {
		...{ step, contribution, progress: progressOf(contribution) },
		...(last && { last }),
		parts: beside.parts.get(step.id) ?? [],
		additions: (beside.additions.get(step.id) ?? []).filter(({ text }) => text !== ""),
		notes: beside.notes.get(id) ?? [],
		delegates: beside.delegates.get(id) ?? [],
		evidence: beside.evidence.get(id) ?? [],
	};
}

/** A unit that answers for a step adds nothing to it beside. */
function ownAdditions(
	step: WorkStep,
	asked: readonly Contribution[],
	unitIds: readonly string[],
	beside: Beside,
): readonly OwnAddition[] {
	const parts = beside.parts.get(step.id) ?? [];
	const leading = new Set(parts.flatMap(({ part, unitId }) => (part === "lead" ? [unitId] : [])));
	const taking = new Set(parts.flatMap(({ part, unitId }) => (part === "lead" ? [] : [unitId])));
	const mine = unitIds.filter((id) => taking.has(id) && !leading.has(id) && !asked.some(({ unitId }) => unitId === id));
	const last = beside.last.get(step.id)?.[0];
	return mine.map((unitId) => {
		const addition = beside.additions.get(step.id)?.find((one) => one.unitId === unitId);
		return { step, unitId, parts, ...(last && { last }), ...(addition && { addition }) };
	});
}
