// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { sql } from "kysely";
import { type CouncilSetting, type Mirror, noMirror } from "../council/mirror.ts";
import { type Db, ownMunicipality } from "./store.ts";

/** The setting and the state of the copy; what holds where nothing was ever set. */
export async function loadMirror(db: Db): Promise<Mirror> {
	const row = await db.selectFrom("council_mirror").selectAll().executeTakeFirst();
	if (!row) return noMirror;
	const { count } = await db
		.selectFrom("council_paper")
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.where("deleted", "=", false)
		.executeTakeFirstOrThrow();
	const { address, enabled, version, body_name: bodyName, run, problem } = row;
	return {
		...{ address, enabled, version, bodyName, papers: count },
		...(run && { run }),
		...(row.next_run_at && { nextRunAt: row.next_run_at }),
		...(row.last_run_at && {
			last: { at: row.last_run_at, read: row.last_read, changed: row.last_changed, skipped: row.last_skipped },
		}),
		...(problem && row.problem_at && { problem: { kind: problem, detail: row.problem_detail, at: row.problem_at } }),
	};
}

/** Asks for what rises whenever links to papers may be others. */
export const councilRevision = (db: Db) => db.selectFrom("council_mirror").select("revision");

/** Whether papers are copied and linked. */
export async function isMirrorOn(db: Db): Promise<boolean> {
	return (await db.selectFrom("council_mirror").select("enabled").executeTakeFirst())?.enabled === true;
}

const asBefore = {
	...{ body_name: "", modified_since: null, last_run_at: null, last_read: 0, last_changed: 0, last_skipped: 0 },
	run: null,
};
const noProblem = { failures: 0, problem: null, problem_detail: "", problem_at: null };
const released = { lease_id: null, lease_until: null };

/**
 * Saves where the system is; false where somebody changed it meanwhile. Another address is another system: nothing of the former one
 * stays. Whoever reads at the moment has lost the lease and saves nothing more.
 */
export async function saveCouncilSetting(db: Db, wanted: CouncilSetting, now: Date): Promise<boolean> {
	const { address, enabled, version } = wanted;
	await db
		.insertInto("council_mirror")
		.values({ municipality_id: ownMunicipality, address: "", enabled: false, version: 0 })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const before = await db
		.selectFrom("council_mirror")
		.select(["address", "version"])
		.forUpdate()
		.executeTakeFirstOrThrow();
	if (before.version !== version) return false;
	const isOther = before.address !== address;
	if (isOther) await db.deleteFrom("council_paper").execute();
	await db
		.updateTable("council_mirror")
		.set({
			...{ address, enabled, version: version + 1, revision: sql`revision + 1` },
			...{ ...noProblem, ...released, next_run_at: enabled ? now : null },
			...(isOther && asBefore),
		})
		.execute();
	return true;
}

/** Has the copy renewed at once; false where it is switched off. */
export async function requestMirrorRun(db: Db, now: Date): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable("council_mirror")
		.set({ next_run_at: now })
		.where("enabled", "=", true)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}
