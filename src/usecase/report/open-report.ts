// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../access/may.ts";
import { isVisible, type Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import { findPlan } from "../../store/plan-repository.ts";
import { listReports } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { loadSnapshots } from "./kept-snapshots.ts";

export type ReportAddress = { readonly plan: string; readonly number: number };

/** It was published and taken down. */
type Withdrawn = { readonly ok: false; readonly problem: { readonly kind: "withdrawn"; readonly report: Report } };

export type OpenReportResult =
	| { readonly ok: true; readonly report: Report; readonly snapshot: ReportSnapshot }
	| Withdrawn
	| Refused;

/** A published report: for everybody from its day on, for those who work with drafts also before and after. */
export async function openReport(context: Context, address: ReportAddress): Promise<OpenReportResult> {
	return context.store.read(context.municipality.id, async (db): Promise<OpenReportResult> => {
		const found = await findReadable(context, db, address);
		if (!found.ok) return found;
		const snapshot = (await loadSnapshots(db, [found.report])).get(address.number);
		return snapshot ? { ok: true, report: found.report, snapshot } : notFound;
	});
}

/** The report of an address, where the actor may read what it says. */
export async function findReadable(
	{ municipality, actor, now }: Context,
	db: Db,
	{ plan: slug, number }: ReportAddress,
): Promise<{ readonly ok: true; readonly report: Report } | Withdrawn | Refused> {
	const plan = await findPlan(db, slug);
	const reports = plan ? await listReports(db, plan.id) : [];
	const report = reports.find((one) => one.number === number);
	if (!plan || !report) return notFound;
	const seesDrafts = may(actor, "report:draft", { municipalityId: municipality.id, planId: plan.id });
	return seesDrafts || isVisible(report, now()) ? { ok: true, report } : hidden(report, now());
}

/** What is not out yet is not there; what was taken down is, and says so. */
function hidden(report: Report, now: Date): Withdrawn | Refused {
	return report.visibleFrom > now ? notFound : { ok: false, problem: { kind: "withdrawn", report } };
}
