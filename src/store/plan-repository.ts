// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql } from "kysely";
import type { Plan } from "../plan/plan.ts";
import type { StatusScheme } from "../plan/status-scheme.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

const planOf = (row: Selectable<Schema["plan"]>): Plan => ({
	id: row.id,
	slug: row.slug,
	title: row.title,
	...(row.as_of && { asOf: row.as_of }),
	...(row.first_year && { firstYear: row.first_year }),
	...(row.last_year && { lastYear: row.last_year }),
	scheme: row.scheme as StatusScheme,
	public: row.visibility === "public",
	...(row.predecessor_id && { predecessorId: row.predecessor_id }),
	revision: row.revision,
	version: row.version,
});

/** The municipality's plans by title. */
export async function listPlans(db: Db): Promise<readonly Plan[]> {
	const rows = await db.selectFrom("plan").selectAll().orderBy("title").execute();
	return rows.map(planOf);
}

export async function findPlan(db: Db, slug: string): Promise<Plan | undefined> {
	const row = await db.selectFrom("plan").selectAll().where("slug", "=", slug).executeTakeFirst();
	return row && planOf(row);
}

export async function insertPlan(db: Db, plan: Plan, createdAt: Date): Promise<void> {
	await db
		.insertInto("plan")
		.values({
			municipality_id: ownMunicipality,
			id: plan.id,
			slug: plan.slug,
			title: plan.title,
			as_of: plan.asOf ?? null,
			first_year: plan.firstYear ?? null,
			last_year: plan.lastYear ?? null,
			scheme: JSON.stringify(plan.scheme),
			visibility: plan.public ? "public" : "internal",
			predecessor_id: plan.predecessorId ?? null,
			created_at: createdAt,
		})
		.execute();
}

/** Says that something in the plan changed; what was made of it before is no longer good. */
export async function touchPlan(db: Db, planId: string): Promise<void> {
	await db.updateTable("plan").set({ revision: sql`revision + 1` }).where("id", "=", planId).execute();
}

/** The plan's Stand moves to a later date, never back. */
export async function advanceAsOf(db: Db, planId: string, asOf: string): Promise<void> {
	await db
		.updateTable("plan")
		.set({ as_of: sql`greatest(as_of, ${asOf}::date)`, revision: sql`revision + 1` })
		.where("id", "=", planId)
		.execute();
}
