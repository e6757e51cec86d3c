// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../plan/plan.ts";
import type { PlanContents } from "../plan/plan-of-draft.ts";
import { isFinished } from "../plan/unit-work.ts";
import { loadContents } from "../store/contents-repository.ts";
import type { Db } from "../store/store.ts";
import { authorise, type Context, type Refused, signInNeeded } from "./context.ts";
import { type OpenedPlan, openPlan } from "./open-plan.ts";

export type OpenSuccessionResult =
	| {
			readonly ok: true;
			readonly plan: Plan;
			readonly contents: PlanContents;
			/** The steps that are taken over unless somebody decides otherwise: those that are neither done nor dropped. */
			readonly unfinished: ReadonlySet<string>;
	  }
	| Refused;

/** A plan for who may make one that follows it. */
export async function openSuccession(
	context: Context,
	{ plan: slug }: { readonly plan: string },
): Promise<OpenSuccessionResult> {
	return context.store.read(context.municipality.id, async (db): Promise<OpenSuccessionResult> => {
		const opened = await openPlanToFollow(context, db, slug);
		if (!opened.ok) return opened;
		const { plan } = opened;
		const contents = await loadContents(db, plan.id);
		return { ok: true, plan, contents, unfinished: unfinishedOf(plan, contents) };
	});
}

/** The plan of an address for who may make another that follows it. */
export async function openPlanToFollow(context: Context, db: Db, slug: string): Promise<OpenedPlan> {
	const opened = await openPlan(context, db, slug, "plan:read");
	if (!opened.ok || !authorise(context, "plan:create")) return opened;
	return context.actor.kind === "anonymous" ? signInNeeded : { ok: false, problem: { kind: "not-allowed" } };
}

function unfinishedOf({ scheme }: Plan, { measures, steps, statements }: PlanContents): ReadonlySet<string> {
	const statusOf = new Map(statements.map(({ stepId, status }) => [stepId, status]));
	const droppedMeasures = new Set(
		measures.flatMap(({ id, droppedBecause }) => (droppedBecause === undefined ? [] : id)),
	);
	const open = steps.filter(({ id, measureId, droppedBecause }) => {
		const dropped = droppedBecause !== undefined || droppedMeasures.has(measureId);
		return !isFinished({ dropped, scheme, status: statusOf.get(id) ?? "" });
	});
	return new Set(open.map(({ id }) => id));
}
