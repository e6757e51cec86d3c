// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Area } from "../page.ts";
import { giveReportFile, showReportOfPlan } from "../pages/report/handler.ts";
import { giveReportDraft, showReportDraft } from "../pages/report-draft/handler.ts";
import { giveReportPage, showReportPreview } from "../pages/report-preview/handler.ts";
import { showReportProgress } from "../pages/report-progress/handler.ts";
import { publish, showReportPublish } from "../pages/report-publish/handler.ts";
import { showReportWithdraw, withdraw } from "../pages/report-withdraw/handler.ts";
import { showReports } from "../pages/reports/handler.ts";

/** Reports of a plan. */
export const reportArea: Area = {
	pages: {
		reportDraft: showReportDraft,
		reportDraftFile: giveReportDraft,
		reports: showReports,
		reportPreview: showReportPreview,
		reportPreviewPage: giveReportPage,
		reportPublish: showReportPublish,
		reportProgress: showReportProgress,
		report: showReportOfPlan,
		reportFile: giveReportFile,
		reportWithdraw: showReportWithdraw,
	},
	forms: { reportPublish: publish, reportWithdraw: withdraw },
};
