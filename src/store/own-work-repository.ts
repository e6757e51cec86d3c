// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { IsoDate } from "../plan/period.ts";
import type { Part } from "../plan/responsibility-entry.ts";
import type { LastStatement } from "../round/contribution.ts";
import type { Db } from "./store.ts";

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

/** The units of today that have a part in a plan. */
export async function listPlanUnits(db: Db, planId: string) {
	const taking = db
		.selectFrom("step_unit")
		.innerJoin("step", "step.id", "step_unit.step_id")
		.select("step_unit.unit_id")
		.where("step.plan_id", "=", planId);
	return db
		.selectFrom("unit")
		.select(["id", "code", "name"])
		.where("id", "in", taking)
		.where("valid_until", "is", null)
		.orderBy("code")
		.orderBy("name")
		.execute();
}

/** Notes that those who were asked have seen it: a sign of life, no change. */
export async function noteOpened(db: Db, contributionIds: readonly string[], at: Date): Promise<void> {
	await db
		.updateTable("contribution")
		.set({ opened_at: at })
		.where(among("id", contributionIds))
		.where("opened_at", "is", null)
		.execute();
}

/** An open round in which a person or their units are asked something. */
export type AskedRound = {
	readonly planId: string;
	readonly planSlug: string;
	readonly planTitle: string;
	readonly asOf: IsoDate;
	readonly dueOn: IsoDate;
	/** Until when divisions countersign; null: they do not. */
	readonly divisionsUntil: IsoDate | null;
	/** Whether answers or additions are asked for. */
	readonly answers: boolean;
	/** Whether one of the units is the division of units that are asked. */
	readonly countersigns: boolean;
	/** Whether the person was asked by name. */
	readonly isNamed: boolean;
	/** Which of the units are asked. */
	readonly unitIds: readonly string[];
};

/** The open rounds in which a person or some units are asked, the next due date first. */
export async function listAskedRounds(
	db: Db,
	{ accountId, unitIds }: { readonly accountId: string; readonly unitIds: readonly string[] },
): Promise<readonly AskedRound[]> {
	const { rows } = await sql<AskedRound>`
		WITH asked AS (
			SELECT round_id, unit_id, false AS named, false AS division FROM contribution
				WHERE unit_id = ANY (${[...unitIds]}::uuid[])
			UNION SELECT round_id, unit_id, false, false FROM addition WHERE unit_id = ANY (${[...unitIds]}::uuid[])
			UNION SELECT c.round_id, c.unit_id, true, false FROM contribution c
				JOIN contribution_delegate d ON d.contribution_id = c.id WHERE d.account_id = ${accountId}
			UNION SELECT c.round_id, u.division_id, false, true FROM contribution c
				JOIN unit u ON u.id = c.unit_id JOIN round r ON r.id = c.round_id
				WHERE r.divisions_until IS NOT NULL AND u.division_id = ANY (${[...unitIds]}::uuid[]))
		SELECT p.id AS "planId", p.slug AS "planSlug", p.title AS "planTitle", r.as_of AS "asOf", r.due_on AS "dueOn",
			r.divisions_until AS "divisionsUntil", bool_or(NOT a.division) AS answers, bool_or(a.division) AS countersigns,
			bool_or(a.named) AS "isNamed", array_agg(a.unit_id::text) AS "unitIds"
		FROM asked a JOIN round r ON r.id = a.round_id JOIN plan p ON p.id = r.plan_id
		WHERE r.state = 'open'
		GROUP BY p.id, p.slug, p.title, r.as_of, r.due_on, r.divisions_until ORDER BY r.due_on, p.title`.execute(db);
	return rows;
}
