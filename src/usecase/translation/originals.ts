// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import { currentReport } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { snapshotOf } from "../../report/snapshot-of.ts";
import { listReports } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context } from "../context.ts";
import { loadSnapshots } from "../report/kept-snapshots.ts";
import { loadReportSource } from "../report/load-report-source.ts";
import { today } from "../today.ts";

/** The German texts to translate: those of the newest report that is out; before the first, as the plan stands. */
export async function loadOriginals(context: Context, db: Db, plan: Plan): Promise<ReportSnapshot> {
	const at = context.now();
	const current = currentReport(await listReports(db, plan.id), at);
	const published = current && (await loadSnapshots(db, [current])).get(current.number);
	if (published) return published;
	const notAfter = plan.asOf ?? today(at);
	return snapshotOf(await loadReportSource(context, db, plan), { notAfter, draft: true });
}
