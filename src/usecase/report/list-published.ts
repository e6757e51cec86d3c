// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { currentReport, type Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { listPlans } from "../../store/plan-repository.ts";
import { listReports } from "../../store/report-repository.ts";
import type { Context } from "../context.ts";
import { loadSnapshotsByHash } from "./kept-snapshots.ts";

/** A plan with its newest report that everybody may read. */
export type PublishedPlan = { readonly slug: string; readonly report: Report; readonly snapshot: ReportSnapshot };

/** The plans of a municipality of which a report stands; the same for everybody. At most three queries. */
export async function listPublished({ store, municipality, now }: Context): Promise<readonly PublishedPlan[]> {
	return store.read(municipality.id, async (db) => {
		const plans = await listPlans(db);
		const reports = Map.groupBy(await listReports(db), ({ planId }) => planId);
		const at = now();
		const current = plans.flatMap(({ id, slug }) => {
			const report = currentReport(reports.get(id) ?? [], at);
			return report ? [{ slug, report }] : [];
		});
		const snapshots = await loadSnapshotsByHash(
			db,
			current.map(({ report }) => report),
		);
		return current.flatMap(({ slug, report }) => {
			const snapshot = snapshots.get(report.sha256);
			return snapshot ? [{ slug, report, snapshot }] : [];
		});
	});
}
