// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { BarrierReport, BarrierState } from "../report/barrier-report.ts";
import { isUuid } from "./is-uuid.ts";
import { type Db, ownMunicipality } from "./store.ts";

type NewBarrier = Pick<BarrierReport, "id" | "page" | "description" | "email" | "reportedAt">;

export async function insertBarrier(db: Db, { id, page, description, email, reportedAt }: NewBarrier): Promise<void> {
	await db
		.insertInto("barrier_report")
		.values({
			...{ municipality_id: ownMunicipality, id, page, description, email },
			...{ reported_at: reportedAt, changed_at: reportedAt },
		})
		.execute();
}

/** All reports, those that are not done first, each the newest first. */
export async function listBarriers(db: Db): Promise<readonly BarrierReport[]> {
	const rows = await db
		.selectFrom("barrier_report")
		.select(["id", "page", "description", "email", "state", "reported_at", "version"])
		.orderBy((of) => of("state", "=", "done"))
		.orderBy("reported_at", "desc")
		.execute();
	return rows.map(({ reported_at: reportedAt, ...row }) => ({ ...row, reportedAt }));
}

type StateChange = Pick<BarrierReport, "id" | "version"> & { readonly state: BarrierState };

/** Says how far a report is; false where somebody else did meanwhile, or it is not there. */
export async function setBarrierState(db: Db, { id, state, version }: StateChange, at: Date): Promise<boolean> {
	if (!isUuid(id)) return false;
	const { numUpdatedRows } = await db
		.updateTable("barrier_report")
		.set({ state, changed_at: at, version: version + 1 })
		.where("id", "=", id)
		.where("version", "=", version)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Deletes what was done before this moment. */
export async function deleteDoneBarriers(db: Db, before: Date): Promise<void> {
	await db.deleteFrom("barrier_report").where("state", "=", "done").where("changed_at", "<", before).execute();
}

/** Whether there is a report of this id. */
export async function hasBarrier(db: Db, id: string): Promise<boolean> {
	if (!isUuid(id)) return false;
	return Boolean(await db.selectFrom("barrier_report").select("id").where("id", "=", id).executeTakeFirst());
}
