// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { readSnapshot } from "../../report/snapshot-bytes.ts";
import { findSnapshots } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";

/** How many snapshots are kept laid out in memory; each is a few hundred kilobytes at most. */
const most = 50;

const kept = new Map<string, ReportSnapshot>();

/**
 * What published reports say, by their hashes. A snapshot never changes and is named by its hash: once read, it is kept.
 * At most one query, none where all are kept.
 */
export async function loadSnapshotsByHash(
	db: Db,
	reports: readonly Report[],
): Promise<ReadonlyMap<Report["sha256"], ReportSnapshot>> {
	const missing = reports.filter(({ sha256 }) => !kept.has(sha256));
	const bytes = await findSnapshots(
		db,
		missing.map(({ id }) => id),
	);
	const found = new Map(reports.map(({ sha256 }) => [sha256, kept.get(sha256)]));
	for (const { id, sha256 } of missing) found.set(sha256, readOf(id, bytes.get(id)));
	const known = [...found].flatMap(([sha256, snapshot]) => (snapshot ? [[sha256, snapshot] as const] : []));
	for (const [sha256, snapshot] of known) keep(sha256, snapshot);
	return new Map(known);
}

/** The same of the reports of one plan, by their numbers. */
export async function loadSnapshots(
	db: Db,
	reports: readonly Report[],
): Promise<ReadonlyMap<Report["number"], ReportSnapshot>> {
	const found = await loadSnapshotsByHash(db, reports);
	return new Map(
		reports.flatMap(({ number, sha256 }) => {
			const snapshot = found.get(sha256);
			return snapshot ? [[number, snapshot] as const] : [];
		}),
	);
}

function readOf(id: string, bytes: Uint8Array | undefined): ReportSnapshot {
	const read = readSnapshot(bytes ?? new Uint8Array());
	if (!read.ok) throw new Error(`Report ${id} cannot be read: ${read.problem.kind}`);
	return read.snapshot;
}

/** The one that was used longest ago goes first. */
function keep(sha256: string, snapshot: ReportSnapshot): void {
	kept.delete(sha256);
	kept.set(sha256, snapshot);
	const [oldest] = kept.keys();
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
