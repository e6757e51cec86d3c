// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { ContributionState } from "../round/contribution-state.ts";
import type { Db } from "./store.ts";

/** A contribution in the version that somebody looked at. */
export type SeenContribution = { readonly id: string; readonly version: number };

type Move = {
	readonly from: ContributionState;
	readonly to: ContributionState;
	/** Who looked at it and when; left out: nobody has. */
	readonly reviewed?: { readonly by: string; readonly at: Date };
};

/** Gives contributions of a round another state at once, and says which: those that nobody has changed since or approved. */
export async function moveContributions(
	db: Db,
	roundId: string,
	seen: readonly SeenContribution[],
	{ from, to, reviewed }: Move,
): Promise<readonly SeenContribution[]> {
	const { rows } = await sql<SeenContribution>`
		UPDATE contribution c
		SET state = ${to}, reviewed_by = ${reviewed?.by ?? null}::uuid, reviewed_at = ${reviewed?.at ?? null}::timestamptz,
			version = c.version + 1
		FROM unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ version }) => version)}::int[]) AS seen (id, version)
		WHERE c.id = seen.id AND c.version = seen.version AND c.round_id = ${roundId} AND c.state = ${from} AND NOT EXISTS (
			SELECT FROM approval a
			JOIN measure m ON m.action_field_id IS NOT DISTINCT FROM a.action_field_id
			JOIN step s ON s.measure_id = m.id
			WHERE a.round_id = c.round_id AND s.id = c.step_id
		)
		RETURNING c.id, c.version`.execute(db);
	return rows;
}

/** What the log holds of a deed, where nobody has taken it back yet. */
export async function findDeed(
	db: Db,
	planId: string,
	sequence: number,
): Promise<{ readonly action: string; readonly after: unknown } | undefined> {
	return db
		.selectFrom("event")
		.select(["action", "after"])
		.where("plan_id", "=", planId)
		.where("sequence", "=", sequence)
		.where((where) =>
			where.not(
				where.exists(
					where.selectFrom("event as later").select("later.sequence").whereRef("later.undoes", "=", "event.sequence"),
				),
			),
		)
		.executeTakeFirst();
}
