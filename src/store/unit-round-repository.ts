// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { WorkMove } from "../plan/unit-change.ts";
import type { Db } from "./store.ts";

/** What a unit still owes in a round that runs. */
const owed = sql`state IN ('asked', 'draft', 'returned') AND round_id IN (SELECT id FROM round WHERE state = 'open')`;

const ofStep = ({ stepId }: WorkMove) => (stepId === undefined ? sql`` : sql`AND own.step_id = ${stepId}`);
const fromThere = ({ to, back }: WorkMove) => (back ? sql`AND own.handed_from_unit_id = ${to}` : sql``);

/**
 * What units still owe in running rounds goes over with their work. Where the other unit is asked about the same step itself, what
 * nobody has written at goes; what is written stays where it is, for the coordinator to decide.
 */
export async function moveOwedAnswers(db: Db, moves: readonly WorkMove[]): Promise<void> {
	for (const move of moves) {
		await moveContributions(db, move);
		if (!move.back) await moveAdditions(db, move);
	}
}

async function moveContributions(db: Db, move: WorkMove): Promise<void> {
	const { from, to } = move;
	const twin = sql`EXISTS (SELECT FROM contribution twin
		WHERE twin.round_id = own.round_id AND twin.step_id = own.step_id AND twin.unit_id = ${to})`;
	await sql`DELETE FROM contribution own
		WHERE own.unit_id = ${from} AND ${owed} AND state = 'asked' AND saved_at IS NULL AND ${twin} ${ofStep(move)} ${fromThere(move)}`.execute(
		db,
	);
	await sql`UPDATE contribution own SET unit_id = ${to}, version = version + 1,
			handed_from_unit_id = CASE WHEN handed_from_unit_id = ${to} THEN NULL ELSE coalesce(handed_from_unit_id, ${from}) END
		WHERE own.unit_id = ${from} AND ${owed} AND NOT ${twin} ${ofStep(move)} ${fromThere(move)}`.execute(db);
}

async function moveAdditions(db: Db, move: WorkMove): Promise<void> {
	const { from, to } = move;
	const open = sql`own.submitted_at IS NULL AND own.round_id IN (SELECT id FROM round WHERE state = 'open')`;
	const twin = sql`(EXISTS (SELECT FROM addition twin
			WHERE twin.round_id = own.round_id AND twin.step_id = own.step_id AND twin.unit_id = ${to})
		OR EXISTS (SELECT FROM contribution twin
			WHERE twin.round_id = own.round_id AND twin.step_id = own.step_id AND twin.unit_id = ${to}))`;
	await sql`DELETE FROM addition own
		WHERE own.unit_id = ${from} AND ${open} AND own.text = '' AND ${twin} ${ofStep(move)}`.execute(db);
	await sql`UPDATE addition own SET unit_id = ${to}, version = version + 1
		WHERE own.unit_id = ${from} AND ${open} AND NOT ${twin} ${ofStep(move)}`.execute(db);
}

/** Whether a round ever asked one of these units: then it stays, so that it can be told who was asked and what they answered. */
export async function wereAsked(db: Db, unitIds: readonly string[]): Promise<boolean> {
	const ids = sql`ANY (${[...unitIds]}::uuid[])`;
	const { rows } = await sql<{ asked: boolean }>`
		SELECT EXISTS (SELECT FROM contribution WHERE unit_id = ${ids} OR handed_from_unit_id = ${ids})
			OR EXISTS (SELECT FROM addition WHERE unit_id = ${ids})
			OR EXISTS (SELECT FROM round_request WHERE unit_id = ${ids}) AS asked`.execute(db);
	return rows[0]?.asked ?? false;
}
