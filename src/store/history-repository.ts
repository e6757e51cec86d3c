// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Change } from "../plan/change/change.ts";
import { changeOf } from "../plan/change/recorded-change.ts";
import type { RowKind, RowOf } from "../plan/change/row.ts";
import type { Db } from "./store.ts";

/** Something that was done to a plan. */
export type PlanEvent = {
	readonly sequence: number;
	readonly at: Date;
	/** account:<id>, operator, system */
	readonly actor: string;
	/** The name of the account as it is now; absent where no account did it. */
	readonly name?: string;
	readonly action: string;
	readonly subjectKind: string;
	readonly subjectId: string;
	/** What it did to the plan's rows; absent where it was no editing. */
	readonly change?: Change;
	/** The event that it takes back. */
	readonly undoes?: number;
	/** The event by which it was taken back. */
	readonly undoneBy?: number;
};

export type EventFilter = {
	/** Only what touches one of these rows or something in them. */
	readonly about?: readonly string[];
	readonly actor?: string;
	/** Only what was mainly about this kind of thing. */
	readonly subjectKind?: string;
	/** Only what was before this event. */
	readonly before?: number;
	/** Only what came after this event. */
	readonly after?: number;
};

/** What was done to a plan, newest first. */
export async function listEvents(
	db: Db,
	planId: string,
	filter: EventFilter,
	limit: number,
): Promise<readonly PlanEvent[]> {
	let query = select(db).where("event.plan_id", "=", planId);
	if (filter.about) query = query.where(touches(filter.about));
	if (filter.actor) query = query.where("event.actor", "=", filter.actor);
	if (filter.subjectKind) query = query.where("event.subject_kind", "=", filter.subjectKind);
	if (filter.before) query = query.where("event.sequence", "<", filter.before);
	if (filter.after) query = query.where("event.sequence", ">", filter.after);
	const rows = await query.orderBy("event.sequence", "desc").limit(limit).execute();
	return rows.map(eventOf);
}

/** Rows name themselves and their parents by id: an event touches what it names. */
function touches(ids: readonly string[]) {
	const patterns = ids.map((id) => `%${id}%`);
	return sql<boolean>`(event.subject_id = ANY (${ids}) OR event.before::text LIKE ANY (${patterns}) OR event.after::text LIKE ANY (${patterns}))`;
}

/** One event of a plan by its number. */
export async function findEvent(db: Db, planId: string, sequence: number): Promise<PlanEvent | undefined> {
	const row = await select(db)
		.where("event.plan_id", "=", planId)
		.where("event.sequence", "=", sequence)
		.executeTakeFirst();
	return row && eventOf(row);
}

/** A row as it was in an earlier version; undefined where the history does not hold it. */
export async function findVersion<Kind extends RowKind>(
	db: Db,
	planId: string,
	kind: Kind,
	id: string,
	version: number,
): Promise<RowOf[Kind] | undefined> {
	const events = await db
		.selectFrom("event")
		.select(["before", "after"])
		.where("plan_id", "=", planId)
		.where(sql<boolean>`before::text LIKE ${`%${id}%`}`)
		.orderBy("sequence", "desc")
		.execute();
	for (const event of events) {
		const found = changeOf(event)?.rows.find((row) => row.kind === kind && row.id === id);
		if (found?.before?.version === version) return found.before as RowOf[Kind];
	}
	return undefined;
}

/** Who has changed a plan. */
export async function listEditors(db: Db, planId: string): Promise<readonly { actor: string; name: string | null }[]> {
	return db
		.selectFrom("event")
		.leftJoin("account", (join) => join.on(sql<boolean>`event.actor = 'account:' || account.id`))
		.select(["event.actor", "account.name"])
		.distinct()
		.where("event.plan_id", "=", planId)
		.orderBy("account.name")
		.execute();
}

const select = (db: Db) =>
	db
		.selectFrom("event")
		.leftJoin("account", (join) => join.on(sql<boolean>`event.actor = 'account:' || account.id`))
		.selectAll("event")
		.select("account.name")
		.select((one) =>
			one
				.selectFrom("event as later")
				.select((max) => max.fn.max("later.sequence").as("sequence"))
				.whereRef("later.undoes", "=", "event.sequence")
				.whereRef("later.plan_id", "=", "event.plan_id")
				.as("undone_by"),
		);

type Row = Awaited<ReturnType<ReturnType<typeof select>["execute"]>>[number];

function eventOf(row: Row): PlanEvent {
	const change = changeOf(row);
	return {
		sequence: row.sequence,
		at: row.at,
		actor: row.actor,
		...(row.name !== null && { name: row.name }),
		action: row.action,
		subjectKind: row.subject_kind,
		subjectId: row.subject_id,
		...(change && { change }),
		...(row.undoes !== null && { undoes: row.undoes }),
		...(row.undone_by !== null && { undoneBy: row.undone_by }),
	};
}
