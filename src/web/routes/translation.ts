// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const report = { de: "/:city/berichte/:plan", en: "/en/:city/reports/:plan" } as const;
const sign = { de: `${report.de}/gebaerdensprache`, en: `${report.en}/sign-language` } as const;
const all = { de: "/:city/plan/:plan/uebersetzungen", en: "/en/:city/plan/:plan/translations" } as const;

const writtenSign = { de: `${all.de}/gebaerdensprache`, en: `${all.en}/sign-language` } as const;

/** A plan in Leichte Sprache, sign language and further languages: where they are written, and where everybody finds them. */
export const translationRoutes = {
	translations: all,
	// Before those that take any word for a language.
	planEasyLanguage: { de: `${all.de}/leichte-sprache`, en: `${all.en}/easy-language` },
	planSignLanguage: writtenSign,
	planFilm: { de: `${writtenSign.de}/film`, en: `${writtenSign.en}/film` },
	planCaptions: { de: `${writtenSign.de}/untertitel`, en: `${writtenSign.en}/captions` },
	translation: { de: `${all.de}/:language`, en: `${all.en}/:language` },
	translationTable: { de: `${all.de}/:language/tabelle.csv`, en: `${all.en}/:language/table.csv` },
	translationImport: { de: `${all.de}/:language/einlesen`, en: `${all.en}/:language/import` },
	translationShow: { de: `${all.de}/:language/zeigen`, en: `${all.en}/:language/show` },
	publicationLanguage: { de: `${report.de}/sprache/:language`, en: `${report.en}/language/:language` },
	publicationEasyLanguage: { de: `${report.de}/leichte-sprache`, en: `${report.en}/easy-language` },
	publicationSignLanguage: sign,
	publicationPlanFilm: { de: `${sign.de}/film`, en: `${sign.en}/film` },
	publicationPlanCaptions: { de: `${sign.de}/untertitel`, en: `${sign.en}/captions` },
} as const;
