// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { chainStart, type Head, type Link } from "../access/event-chain.ts";
import type { LoggedEvent } from "../access/logged-event.ts";
import type { Db } from "./store.ts";

const BATCH = 2_000;

/** The log from its beginning, some links at a time; each part as the text that the database hashes. */
export async function* readChain(db: Db): AsyncGenerator<Link> {
	// Whatever stands before the first event does not belong there, and must be seen.
	for (let after = Number.MIN_SAFE_INTEGER; ; ) {
		const { rows } = await sql<Link>`
			SELECT sequence, previous_hash AS "previousHash", hash, ARRAY[
				municipality_id::text, sequence::text, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
				actor, action, coalesce(plan_id::text, ''), subject_kind, subject_id,
				coalesce(before::text, ''), coalesce(after::text, ''), coalesce(undoes::text, '')
			] AS parts
			FROM event WHERE sequence > ${after} ORDER BY sequence LIMIT ${BATCH}`.execute(db);
		yield* rows;
		const last = rows.at(-1);
		if (!last || rows.length < BATCH) return;
		after = last.sequence;
	}
}

/** The newest link as the database keeps it beside the log. */
export async function findHead(db: Db): Promise<Head> {
	const { rows } = await sql<Head>`SELECT sequence, hash FROM event_head`.execute(db);
	return rows[0] ?? chainStart;
}

export type LogFilter = {
	readonly actor?: string | undefined;
	readonly action?: string | undefined;
	/** A day in Germany. */
	readonly day?: string | undefined;
	readonly planId?: string | undefined;
	/** Only events with smaller numbers: the next page. */
	readonly before?: number | undefined;
};

/** The newest events that a filter lets through. */
export async function listEvents(db: Db, filter: LogFilter, limit: number): Promise<readonly LoggedEvent[]> {
	const { actor = null, action = null, day = null, planId = null, before = null } = filter;
	const { rows } = await sql<LoggedEvent>`
		SELECT e.sequence, e.at, e.actor, coalesce(a.name, '') AS name, e.action, coalesce(e.plan_id::text, '') AS "planId",
			e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.before, e.after, e.undoes, e.hash
		FROM event e LEFT JOIN account a ON e.actor = 'account:' || a.id
		WHERE (${actor}::text IS NULL OR e.actor = ${actor}) AND (${action}::text IS NULL OR e.action = ${action})
			AND (${day}::date IS NULL OR (e.at AT TIME ZONE 'Europe/Berlin')::date = ${day}::date)
			AND (${planId}::uuid IS NULL OR e.plan_id = ${planId}::uuid)
			AND (${before}::bigint IS NULL OR e.sequence < ${before}::bigint)
		ORDER BY e.sequence DESC LIMIT ${limit}`.execute(db);
	return rows;
}

/** Who and what the log knows: what one can choose among. */
export type LogChoices = {
	readonly actors: readonly { readonly actor: string; readonly name: string }[];
	readonly actions: readonly string[];
};

export async function listLogChoices(db: Db): Promise<LogChoices> {
	const actors = await sql<LogChoices["actors"][number]>`
		SELECT e.actor, coalesce(max(a.name), '') AS name FROM (SELECT DISTINCT actor FROM event) e
		LEFT JOIN account a ON e.actor = 'account:' || a.id GROUP BY e.actor ORDER BY name, e.actor`.execute(db);
	const actions = await sql<{ action: string }>`SELECT DISTINCT action FROM event ORDER BY action`.execute(db);
	return { actors: actors.rows, actions: actions.rows.map(({ action }) => action) };
}
