// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Plans in time: new ones, and which follows which; and the municipality that they belong to. */
export const successionRoutes = {
	settings: { de: "/:city/einstellungen", en: "/en/:city/settings" },
	newPlan: { de: "/:city/neuer-plan", en: "/en/:city/new-plan" },
	succeedPlan: { de: "/:city/plan/:plan/folgeplan", en: "/en/:city/plan/:plan/successor" },
	planLinks: { de: "/:city/plan/:plan/vorgaenger", en: "/en/:city/plan/:plan/predecessor" },
	measureLinks: { de: "/:city/plan/:plan/vorgaenger/massnahmen", en: "/en/:city/plan/:plan/predecessor/measures" },
} as const;
