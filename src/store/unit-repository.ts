// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { StepUnit } from "../plan/plan.ts";
import type { RegisteredUnit } from "../plan/resolve-units.ts";
import { normaliseUnitCode } from "../plan/unit.ts";
import { inBatches } from "./in-batches.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Every unit of the municipality with its other spellings, by code and name. */
export async function listUnits(db: Db): Promise<readonly RegisteredUnit[]> {
	const rows = await db.selectFrom("unit").selectAll().orderBy("code").orderBy("name").execute();
	const spellings = await db.selectFrom("unit_alias").select(["unit_id", "spelling"]).orderBy("spelling").execute();
	const aliases = Map.groupBy(spellings, ({ unit_id }) => unit_id);
	return rows.map((row) => ({
		id: row.id,
		code: row.code,
		name: row.name,
		aliases: (aliases.get(row.id) ?? []).map(({ spelling }) => spelling),
		internal: row.internal,
		...(row.valid_from && { validFrom: row.valid_from }),
		...(row.valid_until && { validUntil: row.valid_until }),
		version: row.version,
	}));
}

export async function insertUnits(db: Db, units: readonly RegisteredUnit[]): Promise<void> {
	await inBatches(units, async (some) => {
		const rows = some.map(({ id, code, name, internal, validFrom, validUntil }) => ({
			municipality_id: ownMunicipality,
			id,
			code,
			name,
			internal,
			valid_from: validFrom ?? null,
			valid_until: validUntil ?? null,
		}));
		await db.insertInto("unit").values(rows).execute();
	});
	const aliases = units.flatMap(({ id, aliases }) => aliases.map((spelling) => ({ unit_id: id, spelling })));
	await inBatches(aliases, async (some) => {
		const rows = some.map((alias) => ({
			municipality_id: ownMunicipality,
			...alias,
			key: normaliseUnitCode(alias.spelling),
			until: null,
		}));
		await db.insertInto("unit_alias").values(rows).execute();
	});
}

/** Puts the units of some steps in the place of those that were recorded for them. */
export async function replaceStepUnits(
	db: Db,
	stepIds: readonly string[],
	stepUnits: readonly StepUnit[],
): Promise<void> {
	await inBatches(stepIds, async (some) => {
		await db.deleteFrom("step_unit").where("step_id", "in", some).execute();
	});
	await inBatches(stepUnits, async (some) => {
		const rows = some.map(({ stepId, unitId, part, written }, position) => ({
			municipality_id: ownMunicipality,
			step_id: stepId,
			unit_id: unitId,
			part,
			written,
			position,
		}));
		await db.insertInto("step_unit").values(rows).execute();
	});
}
