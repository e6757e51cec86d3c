// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { noteOpened } from "../../src/store/own-work-repository.ts";
import type { Municipality } from "../../src/store/store.ts";
import { insertSubmission } from "../../src/store/submission-repository.ts";
import type { TestRegister } from "../register.ts";

/** What an address can name of what a unit answered. */
export type AnswerThings = { readonly submission: string };

export const noAnswer: AnswerThings = { submission: "00000000-0000-4000-8000-000000000021" };

type Register = Pick<TestRegister, "store" | "newId" | "now"> & {
	readonly database: { readonly ownerPool: Pick<TestRegister["database"]["ownerPool"], "query"> };
};

/** A contribution that was seen, and something that was handed in. */
export async function makeAnswer(
	{ store, newId, now, database }: Register,
	municipality: Municipality,
	{ contribution, account }: { readonly contribution: string; readonly account: string },
): Promise<AnswerThings> {
	const submission = newId();
	const { rows } = await database.ownerPool.query<{ id: string; round: string }>(
		`SELECT c.id, c.round_id AS round FROM planstand.contribution c
		JOIN planstand.contribution o ON o.round_id = c.round_id WHERE o.id = $1`,
		[contribution],
	);
	await store.write(municipality.id, async (db) => {
		await noteOpened(
			db,
			rows.map(({ id }) => id),
			now(),
		);
		const handed = { id: submission, roundId: rows[0]?.round ?? "", accountId: account };
		await insertSubmission(db, { ...handed, submittedAt: now(), answers: [] });
		return { ok: true };
	});
	return { submission };
}
