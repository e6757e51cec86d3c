// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { saveAddition } from "../../src/store/addition-repository.ts";
import { addDelegate } from "../../src/store/delegate-repository.ts";
import { insertEvidence } from "../../src/store/evidence-repository.ts";
import { noteOpened } from "../../src/store/own-work-repository.ts";
import type { Municipality } from "../../src/store/store.ts";
import { insertSubmission } from "../../src/store/submission-repository.ts";
import type { TestRegister } from "../register.ts";

/** What an address can name of what a unit answered and added. */
export type AnswerThings = {
	readonly submission: string;
	readonly evidence: string;
	/** A step that the unit can add to, and another unit that added something to the step that is asked about. */
	readonly addedStep: string;
	readonly addingUnit: string;
	/** Who was asked by name. */
	readonly delegate: string;
};

export const noAnswer: AnswerThings = {
	submission: "00000000-0000-4000-8000-000000000021",
	evidence: "00000000-0000-4000-8000-000000000022",
	addedStep: "00000000-0000-4000-8000-000000000023",
	addingUnit: "00000000-0000-4000-8000-000000000024",
	delegate: "00000000-0000-4000-8000-000000000025",
};

type Register = Pick<TestRegister, "store" | "newId" | "now"> & {
	readonly database: { readonly ownerPool: Pick<TestRegister["database"]["ownerPool"], "query"> };
};

type About = { readonly contribution: string; readonly account: string };

/** The contributions of the same round, the units beside them and a step in which the unit only takes part. */
async function beside({ database }: Register, contribution: string) {
	const { rows } = await database.ownerPool.query<{
		ids: string[];
		round: string;
		step: string;
		other: string;
		added: string;
	}>(
		`WITH one AS (SELECT * FROM planstand.contribution WHERE id = $1),
		other AS (SELECT u.* FROM planstand.unit u, one WHERE u.municipality_id = one.municipality_id AND u.id <> one.unit_id
			AND u.code <> '67' ORDER BY u.id LIMIT 1),
		added AS (SELECT s.id FROM planstand.step s, one WHERE s.municipality_id = one.municipality_id
			AND s.plan_id = (SELECT plan_id FROM planstand.step WHERE id = one.step_id)
			AND s.id NOT IN (SELECT step_id FROM planstand.contribution WHERE round_id = one.round_id) ORDER BY s.id LIMIT 1),
		takes_part AS (UPDATE planstand.step_unit p SET part = 'participant' FROM one, added
			WHERE p.step_id = added.id AND p.unit_id = one.unit_id RETURNING p.step_id)
		SELECT (SELECT array_agg(c.id) FROM planstand.contribution c WHERE c.round_id = one.round_id) AS ids, one.round_id AS round,
			one.step_id AS step, (SELECT id FROM other) AS other, (SELECT step_id FROM takes_part) AS added FROM one`,
		[contribution],
	);
	if (!rows[0]?.other || !rows[0].added) throw new Error("The invented plan has no other unit or step.");
	return rows[0];
}

/** A contribution that was seen, with an attachment and what another unit added, and something that was handed in. */
export async function makeAnswer(
	register: Register,
	municipality: Municipality,
	{ contribution, account }: About,
): Promise<AnswerThings> {
	const { store, newId, now } = register;
	const [submission, evidence] = [newId(), newId()];
	const { ids, round, step, other, added } = await beside(register, contribution);
	await store.write(municipality.id, async (db) => {
		await noteOpened(db, ids, now());
		await addDelegate(db, { contributionId: contribution, accountId: account, by: account, at: now() });
		await insertSubmission(db, { id: submission, roundId: round, accountId: account, submittedAt: now(), answers: [] });
		const file = {
			fileName: "a.pdf",
			mediaType: "application/pdf",
			bytes: new TextEncoder().encode("%PDF-"),
			sha256: "",
		};
		await insertEvidence(
			db,
			{ id: evidence, contributionId: contribution, title: "A", addedBy: account, ...file },
			now(),
		);
		const addition = { roundId: round, stepId: step, unitId: other, text: "Auch das.", version: 0 };
		await saveAddition(db, addition, { by: account, at: now() });
		return { ok: true };
	});
	return { submission, evidence, addedStep: added, addingUnit: other, delegate: account };
}
