// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** What everybody may read of a plan: its published reports. */
export const publicationRoutes = {
	publication: { de: "/:city/berichte/:plan", en: "/en/:city/reports/:plan" },
	publicationField: { de: "/:city/berichte/:plan/handlungsfeld/:field", en: "/en/:city/reports/:plan/field/:field" },
	publicationMeasure: {
		de: "/:city/berichte/:plan/massnahme/:measure",
		en: "/en/:city/reports/:plan/measure/:measure",
	},
	publicationMeasures: { de: "/:city/berichte/:plan/massnahmen", en: "/en/:city/reports/:plan/measures" },
	publicationMeasuresFile: {
		de: "/:city/berichte/:plan/massnahmen/liste.csv",
		en: "/en/:city/reports/:plan/measures/list.csv",
	},
	publicationDifferences: { de: "/:city/berichte/:plan/vergleich", en: "/en/:city/reports/:plan/comparison" },
	publicationDifference: {
		de: "/:city/berichte/:plan/vergleich/:from{[0-9]+}/:to{[0-9]+}",
		en: "/en/:city/reports/:plan/comparison/:from{[0-9]+}/:to{[0-9]+}",
	},
	publicationDifferenceFile: {
		de: "/:city/berichte/:plan/vergleich/:from{[0-9]+}/:to{[0-9]+}/:file",
		en: "/en/:city/reports/:plan/comparison/:from{[0-9]+}/:to{[0-9]+}/:file",
	},
	publicationReports: { de: "/:city/berichte/:plan/alle", en: "/en/:city/reports/:plan/all" },
	publicationReport: { de: "/:city/berichte/:plan/:number{[0-9]+}", en: "/en/:city/reports/:plan/:number{[0-9]+}" },
	publicationFile: {
		de: "/:city/berichte/:plan/:number{[0-9]+}/:file",
		en: "/en/:city/reports/:plan/:number{[0-9]+}/:file",
	},
} as const;
