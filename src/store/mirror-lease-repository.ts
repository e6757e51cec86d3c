// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import type { MirrorRun } from "../council/mirror-run.ts";
import type { SystemProblem } from "../council/system-problem.ts";
import type { Db } from "./store.ts";

/** What a process needs that has taken the renewal of a copy upon itself. */
export type ClaimedMirror = {
	readonly leaseId: string;
	readonly address: string;
	readonly modifiedSince?: Date;
	readonly run?: MirrorRun;
	readonly failures: number;
};

/** Longer than one answer may take and saving it: see `council-system.ts`. */
const leaseMilliseconds = 5 * 60_000;

const noProblem = { failures: 0, problem: null, problem_detail: "", problem_at: null };

const until = (now: Date) => new Date(now.getTime() + leaseMilliseconds);

/** Takes the renewal that is due; undefined where none is, or another process is at it. */
export async function claimMirror(db: Db, leaseId: string, now: Date): Promise<ClaimedMirror | undefined> {
	const row = await db
		.updateTable("council_mirror")
		.set({ lease_id: leaseId, lease_until: until(now) })
		.where("enabled", "=", true)
		.where("next_run_at", "<=", now)
		.where((eb) => eb.or([eb("lease_until", "is", null), eb("lease_until", "<=", now)]))
		.returning(["address", "modified_since", "run", "failures"])
		.executeTakeFirst();
	if (!row) return undefined;
	const { address, modified_since, run, failures } = row;
	return { leaseId, address, failures, ...(modified_since && { modifiedSince: modified_since }), ...(run && { run }) };
}

/** Only who holds the lease writes: the setting may be another, or another process may have gone on. */
const ours = (db: Db, leaseId: string) => db.updateTable("council_mirror").where("lease_id", "=", leaseId);

const took = ({ numUpdatedRows }: { readonly numUpdatedRows: bigint }): boolean => numUpdatedRows === 1n;

/** Holds on to the lease while there is something to save; false where it is lost. */
export async function keepLease(db: Db, leaseId: string, now: Date): Promise<boolean> {
	return took(
		await ours(db, leaseId)
			.set({ lease_until: until(now) })
			.executeTakeFirst(),
	);
}

export async function saveRun(
	db: Db,
	leaseId: string,
	saved: {
		readonly run: MirrorRun;
		readonly bodyName?: string;
		/** Links may be others now. */
		readonly changed: boolean;
		/** A page came: what went wrong before is over. */
		readonly answered: boolean;
	},
): Promise<void> {
	await ours(db, leaseId)
		.set({
			run: JSON.stringify(saved.run),
			...(saved.answered && noProblem),
			...(saved.bodyName !== undefined && { body_name: saved.bodyName }),
			...(saved.changed && { revision: sql`revision + 1` }),
		})
		.execute();
}

/** Lets others go on with a run that is not at its end. */
export async function releaseMirror(db: Db, leaseId: string): Promise<void> {
	await ours(db, leaseId).set({ lease_id: null, lease_until: null }).execute();
}

type Ended = { readonly run: MirrorRun; readonly since: Date; readonly nextRunAt: Date; readonly at: Date };

/** A run has come to its end: the next asks for what changed since. */
export async function endRun(db: Db, leaseId: string, { run, since, nextRunAt, at }: Ended): Promise<void> {
	await ours(db, leaseId)
		.set({
			...{ run: null, modified_since: since, next_run_at: nextRunAt, lease_id: null, lease_until: null },
			...{ last_run_at: at, last_read: run.read, last_changed: run.changed, last_skipped: run.skipped },
			...noProblem,
		})
		.execute();
}

type Failed = {
	readonly problem: SystemProblem;
	readonly failures: number;
	readonly at: Date;
	readonly nextRunAt: Date;
};

/** The system gave nothing that can be used; the run is gone on with later, or begun anew. */
export async function noteProblem(
	db: Db,
	leaseId: string,
	{ problem, failures, at, nextRunAt, keepsRun }: Failed & { readonly keepsRun: boolean },
): Promise<boolean> {
	const said = { problem: problem.kind, problem_detail: problem.detail, problem_at: at, failures };
	return took(
		await ours(db, leaseId)
			.set({
				...{ ...said, next_run_at: nextRunAt, lease_id: null, lease_until: null },
				...(keepsRun ? {} : { run: null }),
			})
			.executeTakeFirst(),
	);
}
