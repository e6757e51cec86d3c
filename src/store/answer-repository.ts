// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Selectable, sql } from "kysely";
import type { StatusScheme } from "../plan/status-scheme.ts";
import type { Contribution, LastStatement } from "../round/contribution.ts";
import type { Round } from "../round/round.ts";
import { contributionOf } from "./contribution-repository.ts";
import { isUuid } from "./is-uuid.ts";
import type { Schema } from "./schema.ts";
import type { Db } from "./store.ts";

/** All that it takes to decide whether an answer may be saved. */
export type OpenAnswer = {
	readonly contribution: Contribution;
	readonly round: Pick<Round, "id" | "planId" | "asOf" | "dueOn" | "graceDays" | "divisionsUntil" | "stage" | "state">;
	readonly scheme: StatusScheme;
	/** The accounts that were asked by name. */
	readonly delegates: readonly string[];
	readonly last?: LastStatement;
};

type Beside = {
	readonly round_state: Round["state"];
	readonly plan_id: string;
	readonly as_of: string;
	readonly due_on: string;
	readonly grace_days: number;
	readonly divisions_until: string | null;
	readonly stage: Round["stage"];
	readonly scheme: unknown;
	readonly delegates: readonly string[];
	readonly last_as_of: string | null;
	readonly last_status: LastStatement["status"] | null;
	readonly last_status_text: string | null;
	readonly last_description: string | null;
};

type Row = Selectable<Schema["contribution"]> & Beside;

/** A contribution with its round, plan, last statement and who was asked by name, in one query: it is asked with every save. */
export async function findAnswer(db: Db, id: string): Promise<OpenAnswer | undefined> {
	if (!isUuid(id)) return undefined;
	const { rows } = await sql<Row>`
		SELECT c.*, r.state AS round_state, r.plan_id, r.as_of, r.due_on, r.grace_days,
			r.divisions_until, r.stage, p.scheme,
			ARRAY(SELECT d.account_id::text FROM contribution_delegate d WHERE d.contribution_id = c.id) AS delegates,
			s.as_of AS last_as_of, s.status AS last_status, s.status_text AS last_status_text, s.description AS last_description
		FROM contribution c
		JOIN round r ON r.id = c.round_id
		JOIN plan p ON p.id = r.plan_id
		LEFT JOIN LATERAL (SELECT * FROM statement s WHERE s.step_id = c.step_id AND s.as_of < r.as_of
			ORDER BY s.as_of DESC LIMIT 1) s ON true
		WHERE c.id = ${id}`.execute(db);
	return rows[0] && answerOf(rows[0]);
}

function answerOf(row: Row): OpenAnswer {
	return {
		contribution: contributionOf(row),
		round: {
			...{ id: row.round_id, planId: row.plan_id, asOf: row.as_of, dueOn: row.due_on },
			...{ graceDays: row.grace_days, stage: row.stage, state: row.round_state },
			...(row.divisions_until && { divisionsUntil: row.divisions_until }),
		},
		scheme: row.scheme as StatusScheme,
		delegates: row.delegates,
		...lastOf(row),
	};
}

function lastOf(row: Row): Pick<OpenAnswer, "last"> {
	const { last_as_of, last_status, last_status_text, last_description } = row;
	if (last_as_of === null || last_status === null) return {};
	const text = { statusText: last_status_text ?? "", description: last_description ?? "" };
	return { last: { asOf: last_as_of, status: last_status, ...text } };
}

/**
 * Writes an answer in the place of the one of `contribution.version` and notes who wrote, in one statement; false where somebody
 * changed it meanwhile.
 */
export async function saveAnswer(
	db: Db,
	{ id, version, status, description, unchanged, state, savedAt }: Contribution,
	author: string | null,
): Promise<boolean> {
	const { rows } = await sql<{ saved: boolean }>`
		WITH saved AS (
			UPDATE contribution SET status = ${status}, description = ${description}, unchanged = ${unchanged},
				state = ${state}, saved_at = ${savedAt ?? null}, version = version + 1
			WHERE id = ${id} AND version = ${version} RETURNING municipality_id, id),
		noted AS (
			INSERT INTO contribution_author SELECT municipality_id, id, ${author}::uuid FROM saved WHERE ${author}::uuid IS NOT NULL
			ON CONFLICT DO NOTHING)
		SELECT EXISTS (SELECT FROM saved) AS saved`.execute(db);
	return rows[0]?.saved ?? false;
}
