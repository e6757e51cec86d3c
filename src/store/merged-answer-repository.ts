// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { Answer } from "../round/contribution.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** One statement of what several leading units said about a step. */
export type MergedAnswer = Answer & {
	readonly stepId: string;
	readonly mergedBy: string;
	readonly mergedAt: Date;
	readonly version: number;
};

/** What was merged in a round. */
export async function listMergedAnswers(db: Db, roundId: string): Promise<readonly MergedAnswer[]> {
	return db
		.selectFrom("merged_answer")
		.select(["step_id as stepId", "status", "description", "merged_by as mergedBy", "merged_at as mergedAt", "version"])
		.where("round_id", "=", roundId)
		.execute();
}

/** Puts a merged answer over the one of `version`, 0 for none; false where somebody else was quicker. */
export async function saveMergedAnswer(
	db: Db,
	roundId: string,
	{ stepId, status, description, mergedBy, mergedAt, version }: MergedAnswer,
): Promise<boolean> {
	const said = { status, description, merged_by: mergedBy, merged_at: mergedAt };
	const saved =
		version === 0
			? await db
					.insertInto("merged_answer")
					.values({ municipality_id: ownMunicipality, round_id: roundId, step_id: stepId, ...said })
					.onConflict((conflict) => conflict.doNothing())
					.returning("version")
					.executeTakeFirst()
			: await db
					.updateTable("merged_answer")
					.set({ ...said, version: sql`version + 1` })
					.where("round_id", "=", roundId)
					.where("step_id", "=", stepId)
					.where("version", "=", version)
					.returning("version")
					.executeTakeFirst();
	return saved !== undefined;
}

/** Takes the merged answers of these contributions' steps back, and gives what they said. */
export async function removeMergedAnswers(
	db: Db,
	contributionIds: readonly string[],
): Promise<readonly (Answer & { readonly stepId: string })[]> {
	const { rows } = await sql<Answer & { readonly stepId: string }>`
		DELETE FROM merged_answer g USING contribution c
		WHERE g.round_id = c.round_id AND g.step_id = c.step_id AND c.id = ANY (${[...contributionIds]}::uuid[])
		RETURNING g.step_id AS "stepId", g.status, g.description`.execute(db);
	return rows;
}
