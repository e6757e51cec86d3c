// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { snapshotBytes, snapshotHash } from "../../src/report/snapshot-bytes.ts";
import { insertReport, insertReportFiles } from "../../src/store/report-repository.ts";
import type { Context } from "../../src/usecase/context.ts";
import { prepareReport } from "../../src/usecase/report/prepare-report.ts";

/** Long after every test: what is out tells everybody of its plan. */
const embargo = new Date("2099-01-01T00:00:00Z");

/**
 * Publishes what was imported of a plan, under embargo and with one file only: writing them all takes the matrix too long. The number
 * of the report.
 */
export async function makeReport(context: Context, plan: string, asOf: string): Promise<string> {
	const made = await context.store.write(context.municipality.id, async (db) => {
		const prepared = await prepareReport(context, db, { plan, asOf });
		if (!prepared.ok) throw new Error(prepared.problem.kind);
		const { snapshot, number } = prepared;
		const [id, at] = [context.newId(), context.now()];
		const bytes = snapshotBytes(snapshot);
		await insertReport(db, {
			...{
				id,
				planId: prepared.plan.id,
				number,
				asOf,
				schemaVersion: 1,
				snapshot: bytes,
				sha256: snapshotHash(snapshot),
			},
			...{ correction: "", publishedAt: at, visibleFrom: embargo },
		});
		await insertReportFiles(db, id, [{ name: "bericht.json", mediaType: "application/json", bytes }]);
		return { ok: true, number };
	});
	return String(made.number);
}
