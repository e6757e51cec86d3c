// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Statement } from "../plan/plan.ts";
import type { StepReference } from "../plan/plan-references.ts";
import { statementOf } from "./contents-repository.ts";
import type { Db } from "./store.ts";

/** Everything that was ever said of a measure's steps, newest first. */
export async function listStatements(db: Db, measureId: string): Promise<readonly Statement[]> {
	const rows = await db
		.selectFrom("statement")
		.innerJoin("step", "step.id", "statement.step_id")
		.selectAll("statement")
		.where("step.measure_id", "=", measureId)
		.orderBy("statement.as_of", "desc")
		.execute();
	return rows.map(statementOf);
}

/** A pointer with the measure in whose text it stands. */
export type MeasureReference = StepReference & { readonly fromMeasureId: string };

/** Where a measure's texts point, and which texts point at it, in the plan's order. */
export async function listReferences(db: Db, measureId: string): Promise<readonly MeasureReference[]> {
	const rows = await db
		.selectFrom("reference")
		.innerJoin("step", "step.id", "reference.step_id")
		.innerJoin("measure", "measure.id", "step.measure_id")
		.selectAll("reference")
		.select("step.measure_id as from_measure_id")
		.where((where) =>
			where.or([where("step.measure_id", "=", measureId), where("reference.measure_id", "=", measureId)]),
		)
		.orderBy("measure.position")
		.orderBy("step.position")
		.orderBy("reference.position")
		.execute();
	return rows.map((row) => ({
		raw: row.raw,
		target: row.target,
		in: row.cell,
		resolves: row.resolves,
		stepId: row.step_id,
		...(row.measure_id && { measureId: row.measure_id }),
		fromMeasureId: row.from_measure_id,
	}));
}

/** A measure of another plan that this one goes on from, or that goes on from this one. */
export type RelatedMeasure = {
	readonly relation: "predecessor" | "successor";
	readonly slug: string;
	readonly number: string;
	readonly title: string;
	readonly plan: { readonly id: string; readonly slug: string; readonly title: string; readonly public: boolean };
};

export async function listRelatedMeasures(
	db: Db,
	{ id, predecessorId }: { readonly id: string; readonly predecessorId?: string },
): Promise<readonly RelatedMeasure[]> {
	const rows = await db
		.selectFrom("measure")
		.innerJoin("plan", "plan.id", "measure.plan_id")
		.select(["measure.id", "measure.slug", "measure.number", "measure.title"])
		.select(["plan.id as plan_id", "plan.slug as plan_slug", "plan.title as plan_title", "plan.visibility"])
		.where((where) =>
			where.or([
				where("measure.predecessor_id", "=", id),
				...(predecessorId ? [where("measure.id", "=", predecessorId)] : []),
			]),
		)
		.orderBy("plan.created_at")
		.execute();
	return rows.map((row) => ({
		relation: row.id === predecessorId ? "predecessor" : "successor",
		slug: row.slug,
		number: row.number,
		title: row.title,
		plan: { id: row.plan_id, slug: row.plan_slug, title: row.plan_title, public: row.visibility === "public" },
	}));
}

/** The present slug of a measure that was known under one of some others. */
export async function findAliased(db: Db, planId: string, slugs: readonly string[]): Promise<string | undefined> {
	const row = await db
		.selectFrom("measure_alias")
		.innerJoin("measure", "measure.id", "measure_alias.measure_id")
		.select("measure.slug")
		.where("measure_alias.plan_id", "=", planId)
		.where("measure_alias.slug", "in", slugs)
		.executeTakeFirst();
	return row?.slug;
}
