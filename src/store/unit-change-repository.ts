// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { RegisteredUnit } from "../plan/registered-unit.ts";
import { type ContactMove, type StepUnitMove, type UnitChange, workMoves } from "../plan/unit-change.ts";
import { inBatches } from "./in-batches.ts";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";
import { insertNames, insertUnits } from "./unit-repository.ts";
import { moveOwedAnswers, wereAsked } from "./unit-round-repository.ts";

/** Keeps others from giving these units a part in a step, or from changing them, until the transaction ends. */
export async function lockUnits(db: Db, named: readonly string[]): Promise<void> {
	const ids = named.filter(isUuid);
	if (ids.length > 0)
		await db.selectFrom("unit").select("id").where("id", "in", ids).orderBy("id").forUpdate().execute();
}

/** Carries a change out. False, and then nothing may be kept of it, where a unit is no longer as it was before. */
export async function applyUnitChange(db: Db, change: UnitChange): Promise<boolean> {
	const { before, after, moves, contacts } = change;
	const known = new Set(before.map(({ id }) => id));
	const left = new Set(after.map(({ id }) => id));
	if (!(await areAsBefore(db, before))) return false;
	await insertUnits(
		db,
		after.filter(({ id }) => !known.has(id)),
	);
	const kept = after.filter(({ id }) => known.has(id));
	for (const unit of kept) await updateUnit(db, unit);
	await replaceNames(db, kept);
	await replaceSuccessors(db, after);
	await moveParts(db, moves);
	await moveContacts(db, contacts);
	await moveOwedAnswers(db, workMoves(change));
	return deleteUnits(
		db,
		[...known].filter((id) => !left.has(id)),
	);
}

async function areAsBefore(db: Db, before: readonly RegisteredUnit[]): Promise<boolean> {
	const ids = before.map(({ id }) => id);
	if (ids.length === 0) return true;
	const rows = await db.selectFrom("unit").select(["id", "version"]).where("id", "in", ids).forUpdate().execute();
	const versions = new Map(rows.map(({ id, version }) => [id, version]));
	return before.every(({ id, version }) => versions.get(id) === version);
}

async function updateUnit(db: Db, unit: RegisteredUnit): Promise<void> {
	const { id, code, name, internal, divisionId = null, validFrom = null, validUntil = null, version } = unit;
	await db
		.updateTable("unit")
		.set({ code, name, internal, division_id: divisionId, valid_from: validFrom, valid_until: validUntil, version })
		.where("id", "=", id)
		.execute();
}

async function replaceNames(db: Db, units: readonly RegisteredUnit[]): Promise<void> {
	const ids = units.map(({ id }) => id);
	if (ids.length === 0) return;
	await db.deleteFrom("unit_alias").where("unit_id", "in", ids).execute();
	await db.deleteFrom("unit_former_name").where("unit_id", "in", ids).execute();
	await insertNames(db, units);
}

async function replaceSuccessors(db: Db, units: readonly RegisteredUnit[]): Promise<void> {
	const ids = units.map(({ id }) => id);
	if (ids.length > 0) await db.deleteFrom("unit_succession").where("from_unit_id", "in", ids).execute();
	const rows = units.flatMap(({ id, successors }) =>
		successors.map(({ unitId, onDay }) => ({
			...{ municipality_id: ownMunicipality, from_unit_id: id, to_unit_id: unitId, on_day: onDay },
		})),
	);
	if (rows.length > 0) await db.insertInto("unit_succession").values(rows).execute();
}

async function moveParts(db: Db, moves: readonly StepUnitMove[]): Promise<void> {
	await inBatches(
		moves.filter(({ how }) => how === "move"),
		(some) =>
			run(
				db,
				sql`
			UPDATE step_unit SET unit_id = go.to_unit FROM ${asRows(some)}
			WHERE step_unit.step_id = go.step_id AND step_unit.unit_id = go.from_unit AND step_unit.part = go.part`,
			),
	);
	await inBatches(
		moves.filter(({ how }) => how === "join"),
		(some) =>
			run(
				db,
				sql`
			DELETE FROM step_unit USING ${asRows(some)}
			WHERE step_unit.step_id = go.step_id AND step_unit.unit_id = go.from_unit AND step_unit.part = go.part`,
			),
	);
	await inBatches(
		moves.filter(({ how }) => how === "leave"),
		(some) =>
			run(
				db,
				sql`
			INSERT INTO step_unit (municipality_id, step_id, unit_id, part, written, position)
			SELECT step_unit.municipality_id, step_unit.step_id, go.to_unit, step_unit.part, step_unit.written, step_unit.position
			FROM step_unit JOIN ${asRows(some)}
			ON step_unit.step_id = go.step_id AND step_unit.unit_id = go.from_unit AND step_unit.part = go.part
			ON CONFLICT DO NOTHING`,
			),
	);
}

const asRows = (moves: readonly StepUnitMove[]) => sql`
	unnest(${moves.map(({ stepId }) => stepId)}::uuid[], ${moves.map(({ part }) => part)}::text[],
		${moves.map(({ from }) => from)}::uuid[], ${moves.map(({ to }) => to)}::uuid[])
	AS go (step_id, part, from_unit, to_unit)`;

async function run(db: Db, statement: ReturnType<typeof sql>): Promise<void> {
	await statement.execute(db);
}

/**
 * They come after those that the unit has already, so that its main contact stays the main one. Whoever may answer as a contact may do so
 * where the contact is now.
 */
async function moveContacts(db: Db, contacts: readonly ContactMove[]): Promise<void> {
	for (const { contactId, from, to } of contacts) {
		const last = db
			.selectFrom("unit_contact as own")
			.select(sql<number>`coalesce(max(own.position), -1) + 1`.as("next"));
		await db
			.updateTable("unit_contact")
			.set({ unit_id: to, position: last.where("own.unit_id", "=", to) })
			.where("id", "=", contactId)
			.where("unit_id", "=", from)
			.execute();
		await moveContactGrant(db, { contactId, from, to });
	}
}

async function moveContactGrant(db: Db, { contactId, from, to }: ContactMove): Promise<void> {
	await sql`UPDATE role_grant own SET unit_id = ${to}
		WHERE own.unit_id = ${from} AND own.from_contact
			AND own.account_id IN (SELECT a.id FROM account a JOIN unit_contact c ON lower(c.email) = a.email WHERE c.id = ${contactId})
			AND NOT EXISTS (SELECT FROM role_grant twin WHERE twin.account_id = own.account_id AND twin.unit_id = ${to})`.execute(
		db,
	);
}

/** False where a unit is still named by a step, or was asked in a round: then it is not deleted. */
async function deleteUnits(db: Db, ids: readonly string[]): Promise<boolean> {
	if (ids.length === 0) return true;
	const used = await db.selectFrom("step_unit").select("step_id").where("unit_id", "in", ids).limit(1).execute();
	if (used.length > 0 || (await wereAsked(db, ids))) return false;
	await db.deleteFrom("unit").where("id", "in", ids).execute();
	return true;
}
