// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Reports of a plan, for those who publish them. What everybody reads is in `publication.ts`. */
export const reportRoutes = {
	reportDraft: { de: "/:city/plan/:plan/berichtsentwurf", en: "/en/:city/plan/:plan/draft-report" },
	reportDraftFile: {
		de: "/:city/plan/:plan/berichtsentwurf/:file",
		en: "/en/:city/plan/:plan/draft-report/:file",
	},
	reports: { de: "/:city/plan/:plan/berichte", en: "/en/:city/plan/:plan/reports" },
	reportPreview: { de: "/:city/plan/:plan/berichte/neu", en: "/en/:city/plan/:plan/reports/new" },
	reportPreviewPage: {
		de: "/:city/plan/:plan/berichte/neu/seite/:page",
		en: "/en/:city/plan/:plan/reports/new/page/:page",
	},
	reportPublish: {
		de: "/:city/plan/:plan/berichte/neu/veroeffentlichen",
		en: "/en/:city/plan/:plan/reports/new/publish",
	},
	reportProgress: {
		de: "/:city/plan/:plan/berichte/neu/entsteht/:id",
		en: "/en/:city/plan/:plan/reports/new/under-way/:id",
	},
	report: { de: "/:city/plan/:plan/berichte/:number", en: "/en/:city/plan/:plan/reports/:number" },
	reportFile: {
		de: "/:city/plan/:plan/berichte/:number/datei/:file",
		en: "/en/:city/plan/:plan/reports/:number/file/:file",
	},
	reportWithdraw: {
		de: "/:city/plan/:plan/berichte/:number/zuruecknehmen",
		en: "/en/:city/plan/:plan/reports/:number/take-down",
	},
} as const;
