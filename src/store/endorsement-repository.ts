// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Contribution } from "../round/contribution.ts";
import { contributionOf } from "./contribution-repository.ts";
import type { SeenContribution } from "./review-repository.ts";
import type { Db } from "./store.ts";

/** The contributions of a round whose units belong to a division. */
export async function listEndorsable(
	db: Db,
	roundId: string,
): Promise<readonly { readonly contribution: Contribution; readonly divisionId: string }[]> {
	const rows = await db
		.selectFrom("contribution")
		.innerJoin("unit", "unit.id", "contribution.unit_id")
		.selectAll("contribution")
		.select("unit.division_id")
		.where("round_id", "=", roundId)
		.execute();
	return rows.flatMap(({ division_id: divisionId, ...row }) =>
		divisionId === null ? [] : [{ contribution: contributionOf(row), divisionId }],
	);
}

/** The units of a round that belong to a division. */
export async function listUnitsWithDivision(db: Db, roundId: string): Promise<readonly string[]> {
	const rows = await db
		.selectFrom("contribution")
		.innerJoin("unit", "unit.id", "contribution.unit_id")
		.select("unit.id")
		.distinct()
		.where("round_id", "=", roundId)
		.where("unit.division_id", "is not", null)
		.execute();
	return rows.map(({ id }) => id);
}

/**
 * Notes that a division countersigned these answers, and says which: those that nobody has changed since. Their versions stay, since
 * nothing is said otherwise: what the coordinator looks at in the same moment can be decided.
 */
export async function endorse(
	db: Db,
	seen: readonly SeenContribution[],
	{ by, at }: { readonly by: string; readonly at: Date },
): Promise<readonly string[]> {
	const { rows } = await sql<{ readonly id: string }>`
		UPDATE contribution c SET endorsed_at = ${at}::timestamptz, endorsed_by = ${by}::uuid
		FROM unnest(${seen.map(({ id }) => id)}::uuid[], ${seen.map(({ version }) => version)}::int[]) AS seen (id, version)
		WHERE c.id = seen.id AND c.version = seen.version AND c.endorsed_at IS NULL
		RETURNING c.id`.execute(db);
	return rows.map(({ id }) => id);
}
