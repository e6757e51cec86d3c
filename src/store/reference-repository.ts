// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { StepReference } from "../plan/plan-references.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Puts the references of some steps in the place of those that were recorded for them. */
export async function replaceReferences(
	db: Db,
	stepIds: readonly string[],
	references: readonly StepReference[],
): Promise<void> {
	await inBatches(stepIds, async (some) => {
		await db.deleteFrom("reference").where("step_id", "in", some).execute();
	});
	const next = new Map<string, number>();
	const numbered = references.map((reference) => {
		const position = (next.get(reference.stepId) ?? 0) + 1;
		next.set(reference.stepId, position);
		return { reference, position };
	});
	await inBatches(numbered, async (some) => {
		const rows = some.map(({ reference, position }) => ({
			municipality_id: ownMunicipality,
			step_id: reference.stepId,
			position,
			raw: reference.raw,
			target: reference.target,
			cell: reference.in,
			resolves: reference.resolves,
			measure_id: reference.measureId ?? null,
		}));
		await db.insertInto("reference").values(rows).execute();
	});
}

/** The measure that a person chose for a pointer of a step. */
export type ChosenTarget = { readonly stepId: string; readonly target: string; readonly measureId: string };

export async function chooseTargets(db: Db, chosen: readonly ChosenTarget[]): Promise<void> {
	for (const { stepId, target, measureId } of chosen) {
		await db
			.updateTable("reference")
			.set({ resolves: "unique", measure_id: measureId })
			.where("step_id", "=", stepId)
			.where("target", "=", target)
			.execute();
	}
}

/** Renews what the search looks through, for one measure or the whole plan. */
export async function refreshSearch(db: Db, planId: string, measureId?: string): Promise<void> {
	await sql`SELECT planstand.refresh_search(${planId}::uuid, ${measureId ?? null}::uuid)`.execute(db);
}
