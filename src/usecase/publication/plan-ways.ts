// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../plan/plan.ts";
import type { PlanWays, WayFiles } from "../../report/plan-ways.ts";
import { currentReport, isVisible, type Report } from "../../report/report.ts";
import { listPlanFiles } from "../../store/plan-file-repository.ts";
import { loadPlanSections, type StoredPlanSections } from "../../store/plan-publication-repository.ts";
import { listReports } from "../../store/report-repository.ts";
import type { Db } from "../../store/store.ts";
import type { Context, Refused } from "../context.ts";
import { openPlan } from "../open-plan.ts";
import { shownBeside } from "./shown-beside.ts";

/** What is entered for a plan in Leichte Sprache and in sign language, and what everybody sees of it. */
export type OpenedPlanWays = {
	readonly ok: true;
	readonly plan: Plan;
	/** The reports that it can tell of, the newest first; with none there is nothing to be said in other ways yet. */
	readonly reports: readonly Report[];
	readonly current: Report | undefined;
	readonly sections: StoredPlanSections;
	readonly files: WayFiles;
	readonly ways: PlanWays;
};

/** What is entered for a plan in other ways, in a transaction that goes on. */
export async function openPlanWays(context: Context, db: Db, slug: string): Promise<OpenedPlanWays | Refused> {
	const opened = await openPlan(context, db, slug, "plan:edit");
	if (!opened.ok) return opened;
	const { plan } = opened;
	const at = context.now();
	const reports = (await listReports(db, plan.id)).filter((report) => isVisible(report, at));
	const current = currentReport(reports, at);
	const sections = await loadPlanSections(db, plan.id);
	const files = await listPlanFiles(db, plan.id);
	const { ways } = shownBeside({ sections, files }, { reports, current });
	return { ok: true, plan, reports, current, sections, files, ways };
}

/** What is entered for a plan in other ways, for who looks after it. */
export function showPlanWays(context: Context, { plan }: { readonly plan: string }) {
	return context.store.read(context.municipality.id, (db) => openPlanWays(context, db, plan));
}
