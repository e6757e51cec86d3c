// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Db, ownMunicipality } from "./store.ts";

/** That somebody approved what a round says of an action field. */
export type Approval = {
	readonly id: string;
	readonly roundId: string;
	/** Left out: the measures that belong to no action field. */
	readonly fieldId?: string;
	readonly approvedBy: string;
	readonly approvedAt: Date;
	/** Of the approved texts: see `approvedText`. */
	readonly sha256: string;
};

/** The approvals of a round, oldest first. */
export async function listApprovals(db: Db, roundId: string): Promise<readonly Approval[]> {
	const rows = await db
		.selectFrom("approval")
		.selectAll()
		.where("round_id", "=", roundId)
		.orderBy("approved_at")
		.execute();
	return rows.map((row) => ({
		...{ id: row.id, roundId: row.round_id, approvedBy: row.approved_by, approvedAt: row.approved_at },
		...(row.action_field_id && { fieldId: row.action_field_id }),
		sha256: row.sha256,
	}));
}

/** Whether the action field is approved to which a step belongs. */
export async function isApproved(db: Db, roundId: string, stepId: string): Promise<boolean> {
	const found = await db
		.selectFrom("approval")
		.innerJoin("measure", (join) =>
			join.on("measure.action_field_id", "is not distinct from", (field) => field.ref("approval.action_field_id")),
		)
		.innerJoin("step", "step.measure_id", "measure.id")
		.select("approval.id")
		.where("approval.round_id", "=", roundId)
		.where("step.id", "=", stepId)
		.executeTakeFirst();
	return found !== undefined;
}

/** Notes approvals. The database refuses those of somebody who wrote at what is approved. */
export async function insertApprovals(db: Db, approvals: readonly Approval[]): Promise<void> {
	const rows = approvals.map(({ id, roundId, fieldId, approvedBy, approvedAt, sha256 }) => ({
		...{ municipality_id: ownMunicipality, id, round_id: roundId, action_field_id: fieldId ?? null },
		...{ approved_by: approvedBy, approved_at: approvedAt, sha256 },
	}));
	await db.insertInto("approval").values(rows).execute();
}
