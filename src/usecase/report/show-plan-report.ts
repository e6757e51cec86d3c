// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Permission } from "../../access/permission.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Report } from "../../report/report.ts";
import type { ReportSnapshot } from "../../report/snapshot.ts";
import {
	findReportFile,
	type ListedReportFile,
	listReportFiles,
	listReports,
	type ReportFile,
} from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import { type Context, notFound, type Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { loadSnapshots } from "./kept-snapshots.ts";
import type { ReportAddress } from "./open-report.ts";

type Found = {
	readonly ok: true;
	readonly plan: Plan;
	readonly report: Report;
	/** All of the plan, the newest first. */
	readonly reports: readonly Report[];
};

export type ShowPlanReportResult =
	| (Found & { readonly snapshot: ReportSnapshot; readonly files: readonly ListedReportFile[] })
	| Refused;

/** A published report for those who work here: also under embargo, and after it was taken down. */
export async function showPlanReport(
	context: Context,
	{ permission = "report:draft", ...address }: ReportAddress & { readonly permission?: Permission },
): Promise<ShowPlanReportResult> {
	return context.store.read(context.municipality.id, async (db): Promise<ShowPlanReportResult> => {
		const found = await find(context, db, address, permission);
		if (!found.ok) return found;
		const snapshot = (await loadSnapshots(db, [found.report])).get(address.number);
		return snapshot ? { ...found, snapshot, files: await listReportFiles(db, found.report.id) } : notFound;
	});
}

/** One of its files, for the same people. */
export async function givePlanReportFile(
	context: Context,
	{ file: name, ...address }: ReportAddress & { readonly file: string },
): Promise<{ readonly ok: true; readonly report: Report; readonly file: ReportFile } | Refused> {
	return context.store.read(context.municipality.id, async (db) => {
		const found = await find(context, db, address, "report:draft");
		if (!found.ok) return found;
		const file = await findReportFile(db, found.report.id, name);
		return file ? { ok: true, report: found.report, file } : notFound;
	});
}

async function find(
	context: Context,
	db: Db,
	{ plan: slug, number }: ReportAddress,
	permission: Permission,
): Promise<Found | Refused> {
	const opened = await openPlan(context, db, slug, permission);
	if (!opened.ok) return opened;
	const reports = await listReports(db, opened.plan.id);
	const report = reports.find((one) => one.number === number);
	return report ? { ...opened, report, reports } : notFound;
}
