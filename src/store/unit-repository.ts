// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { StepUnit } from "../plan/plan.ts";
import type { FormerName, RegisteredUnit } from "../plan/registered-unit.ts";
import { normaliseUnitCode } from "../plan/unit.ts";
import { inBatches } from "./in-batches.ts";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** Every unit of the municipality with all its names, by code and name: one query. */
export async function listUnits(db: Db): Promise<readonly RegisteredUnit[]> {
	const rows = await unitsWithNames(db).orderBy("code").orderBy("name").execute();
	return rows.map(unitOf);
}

export async function findUnit(db: Db, id: string): Promise<RegisteredUnit | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await unitsWithNames(db).where("id", "=", id).executeTakeFirst();
	return row && unitOf(row);
}

function unitsWithNames(db: Db) {
	return db
		.selectFrom("unit")
		.select((unit) => [
			...(["id", "code", "name", "internal", "division_id", "valid_from", "valid_until", "version"] as const),
			jsonArrayFrom(
				unit.selectFrom("unit_alias").select("spelling").whereRef("unit_id", "=", "unit.id").orderBy("spelling"),
			).as("aliases"),
			jsonArrayFrom(
				unit
					.selectFrom("unit_former_name as former")
					.select(["former.code", "former.name", "former.until"])
					.whereRef("former.unit_id", "=", "unit.id")
					.orderBy("former.until"),
			).as("former_names"),
			jsonArrayFrom(
				unit
					.selectFrom("unit_succession")
					.select(["to_unit_id as unitId", "on_day as onDay"])
					.whereRef("from_unit_id", "=", "unit.id")
					.orderBy("on_day")
					.orderBy("to_unit_id"),
			).as("successors"),
		]);
}

type UnitRow = Awaited<ReturnType<ReturnType<typeof unitsWithNames>["execute"]>>[number];

const unitOf = (row: UnitRow): RegisteredUnit => ({
	id: row.id,
	code: row.code,
	name: row.name,
	aliases: row.aliases.map(({ spelling }) => spelling),
	internal: row.internal,
	...(row.division_id && { divisionId: row.division_id }),
	...(row.valid_from && { validFrom: row.valid_from }),
	...(row.valid_until && { validUntil: row.valid_until }),
	formerNames: row.former_names,
	successors: row.successors,
	version: row.version,
});

export async function insertUnits(db: Db, units: readonly RegisteredUnit[]): Promise<void> {
	await inBatches(units, async (some) => {
		const rows = some.map(({ id, code, name, internal, divisionId, validFrom, validUntil, version }) => ({
			municipality_id: ownMunicipality,
			id,
			code,
			name,
			internal,
			division_id: divisionId ?? null,
			valid_from: validFrom ?? null,
			valid_until: validUntil ?? null,
			version,
		}));
		await db.insertInto("unit").values(rows).execute();
	});
	await insertNames(db, units);
}

/** Adds the other spellings and the former names of units that have none in the database. */
export async function insertNames(db: Db, units: readonly RegisteredUnit[]): Promise<void> {
	const aliases = units.flatMap(({ id, aliases }) => aliases.map((spelling) => ({ unit_id: id, spelling })));
	await inBatches(aliases, async (some) => {
		const rows = some.map((alias) => ({
			municipality_id: ownMunicipality,
			...alias,
			key: normaliseUnitCode(alias.spelling),
		}));
		await db.insertInto("unit_alias").values(rows).execute();
	});
	const former = units.flatMap(({ id, formerNames }) =>
		formerNames.map((one: FormerName) => ({ unit_id: id, ...one })),
	);
	await inBatches(former, async (some) => {
		const rows = some.map((one) => ({ municipality_id: ownMunicipality, ...one }));
		await db.insertInto("unit_former_name").values(rows).execute();
	});
}

/** What was found for some steps so far. */
export async function stepUnitsOf(db: Db, stepIds: readonly string[]): Promise<readonly StepUnit[]> {
	const found: StepUnit[] = [];
	await inBatches(stepIds, async (some) => {
		const rows = await db
			.selectFrom("step_unit")
			.select(["step_id as stepId", "unit_id as unitId", "part", "written"])
			.where("step_id", "in", some)
			.orderBy("position")
			.execute();
		found.push(...rows);
	});
	return found;
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
