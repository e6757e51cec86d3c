// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { PlanRows } from "../plan/change/row.ts";
import type { Plan } from "../plan/plan.ts";
import { loadContents, statementOf } from "./contents-repository.ts";
import type { Db } from "./store.ts";

/** Lets one editing of a plan at a time go on: what is loaded after this stays as it is until the transaction ends. */
export async function lockPlan(db: Db, planId: string): Promise<void> {
	await db.selectFrom("plan").select("id").where("id", "=", planId).forUpdate().execute();
}

/** Everything of a plan that people change. */
export async function loadRows(db: Db, plan: Plan): Promise<PlanRows> {
	const { fields, measures, steps } = await loadContents(db, plan.id);
	const statements = await db
		.selectFrom("statement")
		.innerJoin("step", "step.id", "statement.step_id")
		.selectAll("statement")
		.where("step.plan_id", "=", plan.id)
		.orderBy("statement.as_of")
		.execute();
	const aliases = await db.selectFrom("measure_alias").selectAll().where("plan_id", "=", plan.id).execute();
	const { id, title, firstYear, lastYear, scheme, public: isPublic, version } = plan;
	const years = { ...(firstYear && { firstYear }), ...(lastYear && { lastYear }) };
	return {
		plan: [{ id, title, ...years, scheme, public: isPublic, version }],
		field: fields,
		measure: measures,
		alias: aliases.map((row) => ({ id: row.slug, number: row.number, measureId: row.measure_id, version: 1 })),
		step: steps,
		statement: statements.map(statementOf),
	};
}

/** The plan's Stand is the date of its newest statement; a plan without any keeps what it had. */
export async function renewAsOf(db: Db, planId: string): Promise<void> {
	const newest = sql<string>`(SELECT max(statement.as_of) FROM statement JOIN step ON step.id = statement.step_id WHERE step.plan_id = plan.id)`;
	await db
		.updateTable("plan")
		.set({ as_of: sql`coalesce(${newest}, as_of)`, revision: sql`revision + 1` })
		.where("id", "=", planId)
		.execute();
}
