// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A municipality and its plans; the pages that read. */
export const planRoutes = {
	municipality: { de: "/:city", en: "/en/:city" },
	plan: { de: "/:city/plan/:plan", en: "/en/:city/plan/:plan" },
	measure: { de: "/:city/plan/:plan/massnahme/:measure", en: "/en/:city/plan/:plan/measure/:measure" },
} as const;
