// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Reports of a plan. */
export const reportRoutes = {
	reportDraft: { de: "/:city/plan/:plan/berichtsentwurf", en: "/en/:city/plan/:plan/draft-report" },
	reportDraftFile: {
		de: "/:city/plan/:plan/berichtsentwurf/:file",
		en: "/en/:city/plan/:plan/draft-report/:file",
	},
} as const;
