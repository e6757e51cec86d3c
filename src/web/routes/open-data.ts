// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

const city = { de: "/:city/offene-daten", en: "/en/:city/open-data" } as const;
const plan = { de: "/:city/berichte/:plan", en: "/en/:city/reports/:plan" } as const;

/** What programs read of what is published, and what other sites show of it. */
export const openDataRoutes = {
	openData: city,
	openDataJsonLd: { de: `${city.de}/katalog.jsonld`, en: `${city.en}/catalogue.jsonld` },
	openDataTurtle: { de: `${city.de}/katalog.ttl`, en: `${city.en}/catalogue.ttl` },
	planOpenData: { de: "/:city/plan/:plan/offene-daten", en: "/en/:city/plan/:plan/open-data" },
	openDataFeed: { de: "/:city/berichte.atom", en: "/en/:city/reports.atom" },
	publicationCsv: { de: `${plan.de}/daten.csv`, en: `${plan.en}/data.csv` },
	publicationCsvw: { de: `${plan.de}/daten.csv-metadata.json`, en: `${plan.en}/data.csv-metadata.json` },
	publicationJson: { de: `${plan.de}/daten.json`, en: `${plan.en}/data.json` },
	publicationFeed: { de: `${plan.de}/feed.atom`, en: `${plan.en}/feed.atom` },
	publicationTerms: { de: `${plan.de}/termine.ics`, en: `${plan.en}/dates.ics` },
	publicationPicture: { de: `${plan.de}/vorschaubild.png`, en: `${plan.en}/preview.png` },
	publicationEmbed: { de: `${plan.de}/einbetten`, en: `${plan.en}/embed` },
	publicationFrame: { de: `${plan.de}/einbettung`, en: `${plan.en}/embedded` },
} as const;
