// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { StepUnit } from "../plan/plan.ts";
import type { AskedStep, AskedUnit } from "../round/demand.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** What it takes to work out who must answer what: three queries, however large the plan. */
export async function loadDemand(
	db: Db,
	planId: string,
): Promise<{
	readonly steps: readonly AskedStep[];
	readonly stepUnits: readonly Pick<StepUnit, "stepId" | "unitId" | "part">[];
	readonly units: readonly AskedUnit[];
}> {
	const steps = await stepsOf(db, planId)
		.select(["step.id", "step.measure_id as measureId"])
		.orderBy("measure.position")
		.orderBy("step.position")
		.execute();
	const stepUnits = await stepsOf(db, planId)
		.innerJoin("step_unit", "step_unit.step_id", "step.id")
		.select(["step_id as stepId", "unit_id as unitId", "part"])
		.orderBy("step_unit.position")
		.execute();
	const units = await db
		.selectFrom("unit")
		.select(["id", "internal", sql<boolean>`valid_until IS NULL`.as("current")])
		.select((unit) =>
			unit
				.exists(unit.selectFrom("unit_contact").select("id").whereRef("unit_contact.unit_id", "=", "unit.id"))
				.$castTo<boolean>()
				.as("hasContact"),
		)
		.execute();
	return { steps, stepUnits, units };
}

/** The steps that are part of the plan. */
const stepsOf = (db: Db, planId: string) =>
	db
		.selectFrom("step")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.where("step.plan_id", "=", planId)
		.where("step.dropped_because", "is", null)
		.where("measure.dropped_because", "is", null);

/** Lets units add to steps of a round. */
export async function insertAdditions(
	db: Db,
	roundId: string,
	additions: readonly { readonly stepId: string; readonly unitId: string }[],
): Promise<void> {
	await inBatches(additions, async (some) => {
		const rows = some.map(({ stepId, unitId }) => ({
			...{ municipality_id: ownMunicipality, round_id: roundId, step_id: stepId, unit_id: unitId, text: "" },
		}));
		await db.insertInto("addition").values(rows).execute();
	});
}

/** The units that may add to a round's steps, once for each step. */
export async function listAddingUnits(
	db: Db,
	roundId: string,
): Promise<readonly { readonly unitId: string; readonly internal: boolean; readonly isDone: boolean }[]> {
	return db
		.selectFrom("addition")
		.innerJoin("unit", "unit.id", "addition.unit_id")
		.select(["unit_id as unitId", "internal", sql<boolean>`submitted_at IS NOT NULL`.as("isDone")])
		.where("round_id", "=", roundId)
		.execute();
}
