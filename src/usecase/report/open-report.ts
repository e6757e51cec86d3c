// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import { isVisible, type Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { findPlan } from "../../store/plan-repository.ts";
import { listReports } from "../../store/report-repository.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { loadSnapshots } from "./kept-snapshots.ts";

export type OpenReportResult =
	| { readonly ok: true; readonly report: Report; readonly snapshot: ReportSnapshot }
	/** It was published and taken down. */
	| { readonly ok: false; readonly problem: { readonly kind: "withdrawn"; readonly report: Report } }
	| Refused;

/** A published report: for everybody from its day on, for those who work with drafts also before. */
export async function openReport(
	context: Context,
	{ plan: slug, number }: { readonly plan: string; readonly number: number },
): Promise<OpenReportResult> {
	const { store, municipality, actor, now } = context;
	return store.read(municipality.id, async (db): Promise<OpenReportResult> => {
		const plan = await findPlan(db, slug);
		const reports = plan ? await listReports(db, plan.id) : [];
		const report = reports.find((one) => one.number === number);
		if (!plan || !report) return notFound;
		const seesDrafts = may(actor, "report:draft", { municipalityId: municipality.id, planId: plan.id });
		if (!seesDrafts && !isVisible(report, now())) return hidden(report, now());
		const snapshot = (await loadSnapshots(db, [report])).get(number);
		return snapshot ? { ok: true, report, snapshot } : notFound;
	});
}

/** What is not out yet is not there; what was taken down is, and says so. */
function hidden(report: Report, now: Date): OpenReportResult {
	return report.visibleFrom > now ? notFound : { ok: false, problem: { kind: "withdrawn", report } };
}
