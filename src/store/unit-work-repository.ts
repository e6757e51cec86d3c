// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { StatusScheme } from "../plan/status-scheme.ts";
import type { UnitStep } from "../plan/unit-work.ts";
import type { Db } from "./store.ts";

/** What some units have a part in, in some plans, by plan and number: one query, however much it is. */
export async function workOfUnits(
	db: Db,
	unitIds: readonly string[],
	planIds: readonly string[],
): Promise<readonly (UnitStep & { readonly unitId: string })[]> {
	if (unitIds.length === 0 || planIds.length === 0) return [];
	const rows = await unitSteps(db).where("step_unit.unit_id", "in", unitIds).where("plan.id", "in", planIds).execute();
	return rows.map(({ plan_id, plan_slug, plan_title, slug, number, title, scheme, as_of, plan_as_of, ...row }) => ({
		...row,
		plan: { id: plan_id, slug: plan_slug, title: plan_title, ...(plan_as_of && { asOf: plan_as_of }) },
		measure: { slug, number, title },
		scheme: scheme as StatusScheme,
		status: row.status ?? "",
		statusText: row.statusText ?? "",
		...(as_of && { asOf: as_of }),
	}));
}

function unitSteps(db: Db) {
	return db
		.selectFrom("step_unit")
		.innerJoin("step", "step.id", "step_unit.step_id")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.innerJoin("plan", "plan.id", "step.plan_id")
		.leftJoinLateral(
			(step) =>
				step
					.selectFrom("statement")
					.select(["status", "status_text", "as_of"])
					.whereRef("statement.step_id", "=", "step.id")
					.orderBy("as_of", "desc")
					.limit(1)
					.as("newest"),
			(join) => join.onTrue(),
		)
		.select([
			...(["step_unit.unit_id as unitId", "step_unit.part", "step_unit.written", "step.id as stepId"] as const),
			...(["step.position", "step.content", "step.term"] as const),
			...([
				"plan.id as plan_id",
				"plan.slug as plan_slug",
				"plan.title as plan_title",
				"plan.scheme",
				"plan.as_of as plan_as_of",
			] as const),
			...(["measure.slug", "measure.number", "measure.title"] as const),
			...(["newest.status", "newest.status_text as statusText", "newest.as_of"] as const),
			sql<boolean>`coalesce(step.dropped_because, measure.dropped_because) IS NOT NULL`.as("dropped"),
		])
		.orderBy("plan.created_at", "desc")
		.orderBy("measure.position")
		.orderBy("step.position")
		.orderBy("step_unit.position");
}

/** In how many steps of some plans a unit leads, and in how many others it takes part. */
export type PartCount = { readonly unitId: string; readonly leads: number; readonly takesPart: number };

export async function countParts(db: Db, planIds: readonly string[]): Promise<readonly PartCount[]> {
	if (planIds.length === 0) return [];
	const rows = await db
		.selectFrom("step_unit")
		.innerJoin("step", "step.id", "step_unit.step_id")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.select([
			"step_unit.unit_id as unitId",
			sql<number>`count(DISTINCT step.id) FILTER (WHERE step_unit.part = 'lead')`.as("leads"),
			sql<number>`count(DISTINCT step.id)`.as("steps"),
		])
		.where("step.plan_id", "in", planIds)
		.where("step.dropped_because", "is", null)
		.where("measure.dropped_because", "is", null)
		.groupBy("step_unit.unit_id")
		.execute();
	return rows.map(({ unitId, leads, steps }) => ({ unitId, leads, takesPart: steps - leads }));
}
