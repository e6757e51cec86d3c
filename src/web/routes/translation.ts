// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const all = { de: "/:city/plan/:plan/uebersetzungen", en: "/en/:city/plan/:plan/translations" } as const;

/** A plan in further languages: where they are written, and where everybody reads them. */
export const translationRoutes = {
	translations: all,
	translation: { de: `${all.de}/:language`, en: `${all.en}/:language` },
	translationShow: { de: `${all.de}/:language/zeigen`, en: `${all.en}/:language/show` },
	publicationLanguage: {
		de: "/:city/berichte/:plan/sprache/:language",
		en: "/en/:city/reports/:plan/language/:language",
	},
} as const;
