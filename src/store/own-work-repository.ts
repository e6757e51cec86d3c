// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { IsoDate } from "../plan/period.ts";
import type { Part } from "../plan/responsibility-entry.ts";
import type { LastStatement } from "../round/contribution.ts";
import { ownMunicipality, type Db } from "./store.ts";

/** A step as who answers for it sees it. */
export type WorkStep = {
	readonly id: string;
	readonly content: readonly string[];
	readonly term: readonly string[];
	readonly position: number;
	readonly measureNumber: string;
	readonly measureTitle: string;
};

/** A unit's part in a step, with its name. */
export type WorkPart = {
	readonly stepId: string;
	readonly unitId: string;
	readonly part: Part;
	readonly code: string;
	readonly name: string;
};

const among = (column: string, ids: readonly string[]) => sql<boolean>`${sql.ref(column)} = ANY (${[...ids]}::uuid[])`;

/** The steps of these ids and those of the plan in which these units take part without leading, in the plan's order. */
export async function listWorkSteps(
	db: Db,
	planId: string,
	{ stepIds, unitIds }: { readonly stepIds: readonly string[]; readonly unitIds: readonly string[] },
): Promise<readonly WorkStep[]> {
	return db
		.selectFrom("step")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.select(["step.id", "step.content", "step.term", "step.position"])
		.select(["measure.number as measureNumber", "measure.title as measureTitle"])
		.where("step.plan_id", "=", planId)
		.where("step.dropped_because", "is", null)
		.where("measure.dropped_because", "is", null)
		.where(({ or, exists, selectFrom }) =>
			or([
				among("step.id", stepIds),
				exists(
					selectFrom("step_unit")
						.select("step_unit.step_id")
						.whereRef("step_unit.step_id", "=", "step.id")
						.where("step_unit.part", "!=", "lead")
						.where(among("step_unit.unit_id", unitIds)),
				),
			]),
		)
		.orderBy("measure.position")
		.orderBy("step.position")
		.execute();
}

/** Who has a part in some steps. */
export async function listWorkParts(db: Db, stepIds: readonly string[]): Promise<readonly WorkPart[]> {
	return db
		.selectFrom("step_unit")
		.innerJoin("unit", "unit.id", "step_unit.unit_id")
		.select(["step_id as stepId", "unit_id as unitId", "part", "unit.code", "unit.name"])
		.where(among("step_id", stepIds))
		.orderBy("step_unit.position")
		.execute();
}

/** What was said of some steps last before a day. */
export async function listLastStatements(
	db: Db,
	stepIds: readonly string[],
	before: IsoDate,
): Promise<readonly (LastStatement & { readonly stepId: string })[]> {
	return db
		.selectFrom("statement")
		.distinctOn("step_id")
		.select(["step_id as stepId", "as_of as asOf", "status", "status_text as statusText", "description"])
		.where(among("step_id", stepIds))
		.where("as_of", "<", before)
		.orderBy("step_id")
		.orderBy("as_of", "desc")
		.execute();
}

/** The names of some units. */
export async function listUnitNames(db: Db, ids: readonly string[]) {
	return db.selectFrom("unit").select(["id", "code", "name"]).where(among("id", ids)).execute();
}

/** Notes that those who were asked have seen it: a sign of life, no change. */
export async function noteOpened(db: Db, contributionIds: readonly string[], at: Date): Promise<void> {
	await db
		.updateTable("contribution")
		.set({ opened_at: at })
		.where("municipality_id", "=", ownMunicipality)
		.where(among("id", contributionIds))
		.where("opened_at", "is", null)
		.execute();
}
