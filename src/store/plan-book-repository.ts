// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { StepUnit } from "../plan/plan.ts";
import type { UnitName } from "../plan/plan-book.ts";
import type { Db } from "./store.ts";

type UnitsOfPlan = {
	readonly stepUnits: readonly StepUnit[];
	/** The names of the units that take part, by id. */
	readonly unitNames: ReadonlyMap<string, UnitName>;
};

/** Who is responsible in a plan's steps, in the order in which they are named. */
export async function loadUnitsOfPlan(db: Db, planId: string): Promise<UnitsOfPlan> {
	const rows = await db
		.selectFrom("step_unit")
		.innerJoin("step", "step.id", "step_unit.step_id")
		.innerJoin("unit", "unit.id", "step_unit.unit_id")
		.select(["step_unit.step_id", "step_unit.unit_id", "step_unit.part", "step_unit.written", "unit.code", "unit.name"])
		.where("step.plan_id", "=", planId)
		.orderBy("step_unit.position")
		.execute();
	return {
		stepUnits: rows.map(({ step_id, unit_id, part, written }) => ({ stepId: step_id, unitId: unit_id, part, written })),
		unitNames: new Map(rows.map(({ unit_id, code, name }) => [unit_id, { code, name }])),
	};
}

/**
 * The number in the log of the last change to what plans share: units and glossary. Together with a plan's revision
 * it names a state of everything that the plan's pages show.
 */
export async function lastSharedChange(db: Db): Promise<number> {
	const { last } = await db
		.selectFrom("event")
		.select(sql<number>`coalesce(max(sequence), 0)`.as("last"))
		.where("subject_kind", "in", ["unit", "glossary", "municipality"])
		.executeTakeFirstOrThrow();
	return last;
}

/** How many steps of each plan have which status now; what was dropped is not counted. */
export async function countStatuses(
	db: Db,
): Promise<readonly { readonly planId: string; readonly key: string; readonly count: number }[]> {
	const rows = await db
		.selectFrom("step")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.leftJoinLateral(
			(lateral) =>
				lateral
					.selectFrom("statement")
					.select("status")
					.whereRef("statement.step_id", "=", "step.id")
					.whereRef("statement.municipality_id", "=", "step.municipality_id")
					.orderBy("as_of", "desc")
					.limit(1)
					.as("newest"),
			(join) => join.onTrue(),
		)
		.select(["step.plan_id", "newest.status", sql<number>`count(*)`.as("count")])
		.where("step.dropped_because", "is", null)
		.where("measure.dropped_because", "is", null)
		.groupBy(["step.plan_id", "newest.status"])
		.execute();
	return rows.map(({ plan_id, status, count }) => ({ planId: plan_id, key: status ?? "", count: Number(count) }));
}
