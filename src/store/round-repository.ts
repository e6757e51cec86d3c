// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql, type Updateable } from "kysely";
import type { Round } from "../round/round.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

const roundOf = (row: Selectable<Schema["round"]>): Round => ({
	...{ id: row.id, planId: row.plan_id, asOf: row.as_of, dueOn: row.due_on, graceDays: row.grace_days },
	...(row.partners_until && { partnersUntil: row.partners_until }),
	...(row.divisions_until && { divisionsUntil: row.divisions_until }),
	...{ stage: row.stage, invitation: row.invitation, remindOn: row.remind_on, state: row.state },
	...(row.opened_at && { openedAt: row.opened_at }),
	...(row.closed_at && { closedAt: row.closed_at }),
	...(row.approved_at && { approvedAt: row.approved_at }),
	version: row.version,
});

/** What a coordinator decides about a round, as columns. */
const termsOf = (round: Round) => ({
	...{ as_of: round.asOf, due_on: round.dueOn, grace_days: round.graceDays },
	...{ partners_until: round.partnersUntil ?? null, divisions_until: round.divisionsUntil ?? null },
	...{ invitation: round.invitation, remind_on: [...round.remindOn], stage: round.stage, state: round.state },
	...{ opened_at: round.openedAt ?? null, closed_at: round.closedAt ?? null, approved_at: round.approvedAt ?? null },
});

export async function insertRound(db: Db, round: Round, createdAt: Date): Promise<void> {
	await db
		.insertInto("round")
		.values({
			...{ municipality_id: ownMunicipality, id: round.id, plan_id: round.planId, created_at: createdAt },
			...termsOf(round),
		})
		.execute();
}

/** The rounds of a plan that were not cancelled, the newest reporting date first. */
export async function listRounds(db: Db, planId: string): Promise<readonly Round[]> {
	const rows = await kept(db).where("plan_id", "=", planId).orderBy("as_of", "desc").execute();
	return rows.map(roundOf);
}

/** The round of a plan for a reporting date. */
export async function findRound(db: Db, planId: string, asOf: string): Promise<Round | undefined> {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) return undefined;
	// As text: a day that is none in the calendar is no round's.
	const row = await kept(db).where("plan_id", "=", planId).where(sql`as_of::text`, "=", asOf).executeTakeFirst();
	return row && roundOf(row);
}

export async function findRoundById(db: Db, id: string): Promise<Round | undefined> {
	const row = await db.selectFrom("round").selectAll().where("id", "=", id).executeTakeFirst();
	return row && roundOf(row);
}

/** The same, locked against others who change it until the transaction ends. */
export async function lockRound(db: Db, id: string): Promise<Round | undefined> {
	const row = await db.selectFrom("round").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
	return row && roundOf(row);
}

/** The round of a plan that is not over yet; there is one at most. */
export async function findRunningRound(db: Db, planId: string): Promise<Round | undefined> {
	const row = await kept(db).where("plan_id", "=", planId).where("state", "!=", "approved").executeTakeFirst();
	return row && roundOf(row);
}

/** Whether a round of a plan asked about its steps, now or earlier. */
export async function hasAskedRound(db: Db, planId: string): Promise<boolean> {
	const asked = await kept(db).where("plan_id", "=", planId).where("state", "!=", "draft").limit(1).execute();
	return asked.length > 0;
}

/** The rounds that are open, of all plans. */
export async function listOpenRounds(db: Db): Promise<readonly Round[]> {
	const rows = await db.selectFrom("round").selectAll().where("state", "=", "open").execute();
	return rows.map(roundOf);
}

/** Puts a round in the place of the one of `round.version`; false where somebody changed it meanwhile. */
export async function updateRound(db: Db, round: Round): Promise<boolean> {
	const change: Updateable<Schema["round"]> = termsOf(round);
	const { numUpdatedRows } = await db
		.updateTable("round")
		.set({ ...change, version: sql`version + 1` })
		.where("id", "=", round.id)
		.where("version", "=", round.version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

const kept = (db: Db) => db.selectFrom("round").selectAll().where("state", "!=", "cancelled");
