// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const settings = { de: "/:city/veroeffentlichung", en: "/en/:city/publishing" } as const;

/** What the law wants on public pages, and where it is set up. */
export const legalRoutes = {
	imprint: { de: "/:city/impressum", en: "/en/:city/legal-notice" },
	privacy: { de: "/:city/datenschutz", en: "/en/:city/privacy" },
	accessibility: { de: "/:city/barrierefreiheit", en: "/en/:city/accessibility" },
	reportBarrier: { de: "/:city/barriere-melden", en: "/en/:city/report-barrier" },
	easyLanguage: { de: "/:city/leichte-sprache", en: "/en/:city/easy-language" },
	signLanguage: { de: "/:city/gebaerdensprache", en: "/en/:city/sign-language" },
	signLanguageFilm: { de: "/:city/gebaerdensprache/film", en: "/en/:city/sign-language/film" },
	signLanguageCaptions: { de: "/:city/gebaerdensprache/untertitel", en: "/en/:city/sign-language/captions" },
	logo: { de: "/:city/logo", en: "/en/:city/logo" },
	publicationSettings: settings,
	publicationImprint: { de: `${settings.de}/impressum`, en: `${settings.en}/legal-notice` },
	publicationPrivacy: { de: `${settings.de}/datenschutz`, en: `${settings.en}/privacy` },
	publicationAccessibility: { de: `${settings.de}/barrierefreiheit`, en: `${settings.en}/accessibility` },
	publicationWording: { de: `${settings.de}/wortlaut`, en: `${settings.en}/wording` },
	publicationWays: { de: `${settings.de}/sprachen`, en: `${settings.en}/languages` },
	publicationLogo: { de: `${settings.de}/logo`, en: `${settings.en}/logo` },
	publicationFilm: { de: `${settings.de}/film`, en: `${settings.en}/film` },
	publicationCaptions: { de: `${settings.de}/untertitel`, en: `${settings.en}/captions` },
	barriers: { de: `${settings.de}/barrieren`, en: `${settings.en}/barriers` },
} as const;
