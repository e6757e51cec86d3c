// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A municipality and its plans; the pages that read. */
export const planRoutes = {
	municipality: { de: "/:city", en: "/en/:city" },
	plan: { de: "/:city/plan/:plan", en: "/en/:city/plan/:plan" },
	planMeasures: { de: "/:city/plan/:plan/massnahmen", en: "/en/:city/plan/:plan/measures" },
	planTable: { de: "/:city/plan/:plan/tabelle", en: "/en/:city/plan/:plan/table" },
	planTableFile: { de: "/:city/plan/:plan/tabelle/:format", en: "/en/:city/plan/:plan/table/:format" },
	planFindings: { de: "/:city/plan/:plan/auffaelligkeiten", en: "/en/:city/plan/:plan/findings" },
	measure: { de: "/:city/plan/:plan/massnahme/:measure", en: "/en/:city/plan/:plan/measure/:measure" },
	glossary: { de: "/:city/glossar", en: "/en/:city/glossary" },
	glossaryEdit: { de: "/:city/glossar/bearbeiten", en: "/en/:city/glossary/edit" },
} as const;
