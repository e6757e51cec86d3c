// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql } from "kysely";
import type { ActionField, Measure, Statement, Step } from "../plan/plan.ts";
import type { PlanContents } from "../plan/plan-of-draft.ts";
import { inBatches } from "./in-batches.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

const fieldOf = (row: Selectable<Schema["action_field"]>): ActionField => ({
	id: row.id,
	code: row.code,
	title: row.title,
	position: row.position,
	version: row.version,
});

export const measureOf = (row: Selectable<Schema["measure"]>): Measure => ({
	id: row.id,
	...(row.action_field_id && { actionFieldId: row.action_field_id }),
	number: row.number,
	slug: row.slug,
	title: row.title,
	position: row.position,
	...(row.predecessor_id && { predecessorId: row.predecessor_id }),
	...(row.dropped_because !== null && { droppedBecause: row.dropped_because }),
	version: row.version,
});

const stepOf = (row: Selectable<Schema["step"]>): Step => ({
	id: row.id,
	measureId: row.measure_id,
	position: row.position,
	content: row.content,
	responsibility: row.responsibility,
	term: row.term,
	...(row.dropped_because !== null && { droppedBecause: row.dropped_because }),
	version: row.version,
});

export const statementOf = (row: Selectable<Schema["statement"]>): Statement => ({
	id: row.id,
	stepId: row.step_id,
	asOf: row.as_of,
	status: row.status,
	statusText: row.status_text,
	description: row.description,
	version: row.version,
});

/** All that stands in a plan, with each step's newest statement: four queries, however large the plan. */
export async function loadContents(db: Db, planId: string): Promise<PlanContents> {
	const fields = await db
		.selectFrom("action_field")
		.selectAll()
		.where("plan_id", "=", planId)
		.orderBy("position")
		.execute();
	const measures = await db
		.selectFrom("measure")
		.selectAll()
		.where("plan_id", "=", planId)
		.orderBy("position")
		.execute();
	const steps = await db
		.selectFrom("step")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.selectAll("step")
		.where("step.plan_id", "=", planId)
		.orderBy("measure.position")
		.orderBy("step.position")
		.execute();
	const statements = await db
		.selectFrom("statement")
		.innerJoin("step", "step.id", "statement.step_id")
		.selectAll("statement")
		.distinctOn("statement.step_id")
		.where("step.plan_id", "=", planId)
		.orderBy("statement.step_id")
		.orderBy("statement.as_of", "desc")
		.execute();
	return {
		fields: fields.map(fieldOf),
		measures: measures.map(measureOf),
		steps: steps.map(stepOf),
		statements: statements.map(statementOf),
	};
}

/** Adds fields, measures, steps and statements to a plan. */
export async function insertContents(db: Db, planId: string, contents: PlanContents): Promise<void> {
	const key = { municipality_id: ownMunicipality, plan_id: planId };
	await inBatches(contents.fields, async (some) => {
		const rows = some.map(({ id, code, title, position }) => ({ ...key, id, code, title, position }));
		await db.insertInto("action_field").values(rows).execute();
	});
	await inBatches(contents.measures, async (some) => {
		const rows = some.map(({ id, actionFieldId, number, slug, title, position, predecessorId }) => ({
			...key,
			id,
			action_field_id: actionFieldId ?? null,
			number,
			slug,
			title,
			position,
			predecessor_id: predecessorId ?? null,
		}));
		await db.insertInto("measure").values(rows).execute();
	});
	await inBatches(contents.steps, async (some) => {
		const rows = some.map(({ id, measureId, position, content, responsibility, term }) => ({
			...key,
			id,
			measure_id: measureId,
			position,
			content: [...content],
			responsibility: [...responsibility],
			term: [...term],
		}));
		await db.insertInto("step").values(rows).execute();
	});
	await insertStatements(db, contents.statements);
}

export async function insertStatements(db: Db, statements: readonly Statement[]): Promise<void> {
	await inBatches(statements, async (some) => {
		const rows = some.map(({ id, stepId, asOf, status, statusText, description }) => ({
			municipality_id: ownMunicipality,
			id,
			step_id: stepId,
			as_of: asOf,
			status,
			status_text: statusText,
			description,
		}));
		await db.insertInto("statement").values(rows).execute();
	});
}

/** Takes all out of a plan: what follows from its measures and steps goes with them, and its Stand. */
export async function emptyPlan(db: Db, planId: string): Promise<void> {
	const own = db.selectFrom("measure").select("id").where("plan_id", "=", planId);
	await db.updateTable("measure").set({ predecessor_id: null }).where("predecessor_id", "in", own).execute();
	await db.deleteFrom("measure").where("plan_id", "=", planId).execute();
	await db.deleteFrom("action_field").where("plan_id", "=", planId).execute();
	await db.updateTable("plan").set({ as_of: null, revision: sql`revision + 1` }).where("id", "=", planId).execute();
}
