// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Measure } from "../plan/plan.ts";
import { measureOf } from "./contents-repository.ts";
import type { Db } from "./store.ts";

/** A plan's measures in their order. */
export async function measuresOfPlan(db: Db, planId: string): Promise<readonly Measure[]> {
	const rows = await db.selectFrom("measure").selectAll().where("plan_id", "=", planId).orderBy("position").execute();
	return rows.map(measureOf);
}

/** Which measure a measure goes on from; `before` is what was shown when that was decided. */
export type MeasureLink = {
	readonly measureId: string;
	readonly before?: string;
	readonly predecessorId?: string;
};

/** Links and unlinks measures. False, and then nothing may be kept of it, where one is linked otherwise than was shown. */
export async function linkMeasures(db: Db, links: readonly MeasureLink[]): Promise<boolean> {
	const ids = links.map(({ measureId }) => measureId);
	const { numAffectedRows } = await sql`
		UPDATE measure SET predecessor_id = link.predecessor_id
		FROM unnest(${ids}::uuid[], ${links.map(({ before = null }) => before)}::uuid[],
			${links.map(({ predecessorId = null }) => predecessorId)}::uuid[]) AS link (measure_id, before_id, predecessor_id)
		WHERE measure.id = link.measure_id AND measure.predecessor_id IS NOT DISTINCT FROM link.before_id`.execute(db);
	return numAffectedRows === BigInt(links.length);
}

/** Takes all links of a plan's measures to another plan away, and says which there were. */
export async function unlinkMeasures(db: Db, planId: string): Promise<readonly MeasureLink[]> {
	const linked = (await measuresOfPlan(db, planId)).filter(({ predecessorId }) => predecessorId);
	const links = linked.map(({ id, predecessorId }) => ({
		measureId: id,
		...(predecessorId && { before: predecessorId }),
	}));
	if (links.length > 0) await linkMeasures(db, links);
	return links;
}

/** Gives copied steps the units of those that they were made of, where these units still exist. */
export async function copyStepUnits(db: Db, originOf: ReadonlyMap<string, string>): Promise<void> {
	await sql`
		INSERT INTO step_unit (municipality_id, step_id, unit_id, part, written, position)
		SELECT step_unit.municipality_id, copy.id, step_unit.unit_id, step_unit.part, step_unit.written, step_unit.position
		FROM unnest(${[...originOf.keys()]}::uuid[], ${[...originOf.values()]}::uuid[]) AS copy (id, origin)
		JOIN step_unit ON step_unit.step_id = copy.origin
		JOIN unit ON unit.id = step_unit.unit_id AND unit.valid_until IS NULL`.execute(db);
}
