// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Selectable } from "kysely";
import type { Submission, SubmittedAnswer } from "../round/submission.ts";
import { isUuid } from "./is-uuid.ts";
import type { Schema } from "./schema.ts";
import { type Db, ownMunicipality } from "./store.ts";

const submissionOf = (row: Selectable<Schema["submission"]>): Submission => ({
	...{ id: row.id, roundId: row.round_id, accountId: row.account_id, submittedAt: row.submitted_at },
	answers: row.answers as readonly SubmittedAnswer[],
});

export async function findSubmission(db: Db, id: string): Promise<Submission | undefined> {
	if (!isUuid(id)) return undefined;
	const row = await db.selectFrom("submission").selectAll().where("id", "=", id).executeTakeFirst();
	return row && submissionOf(row);
}

/** Notes what is handed in; false where its id is there already. Of many at once, one is noted; the others wait until that is certain. */
export async function insertSubmission(db: Db, one: Submission): Promise<boolean> {
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto("submission")
		.values({
			...{ municipality_id: ownMunicipality, id: one.id, round_id: one.roundId, account_id: one.accountId },
			...{ submitted_at: one.submittedAt, answers: JSON.stringify(one.answers) },
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n;
}
