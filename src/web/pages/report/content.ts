// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../../../plan/plan.ts";
import type { Report } from "../../../report/report.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import type { ShowPlanReportResult } from "../../../usecase/report/show-plan-report.ts";
import type { View } from "../../view.ts";

/** What was just done, where the page is the receipt for it. */
export type Done = "published" | "withdrawn";

export type ReportContent = {
	readonly view: View;
	readonly plan: Plan;
	readonly report: Report;
	readonly reports: readonly Report[];
	readonly snapshot: ReportSnapshot;
	readonly files: Extract<ShowPlanReportResult, { readonly ok: true }>["files"];
	readonly mayPublish: boolean;
	readonly now: Date;
	/** Under which address people reach the site. */
	readonly origin: string;
	readonly done?: Done;
};
