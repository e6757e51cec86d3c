// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { lastChange } from "../../../report/public-since.ts";
import { newestSnapshot } from "../../../report/published-plan.ts";
import type { SitemapEntry } from "../../../report/sitemap-entry.ts";
import type { PublishedHere } from "../../../usecase/open-data/open-published.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { type Locale, locales } from "../../../wording/locale.ts";
import { href } from "../../routes.ts";

type Page = (locale: Locale) => string;

/** The pages of a plan's reports. */
function pagesOf(city: string, publication: Publication): readonly Page[] {
	const { slug: plan, reports } = publication;
	const measures = newestSnapshot(publication)?.fields.flatMap((field) => field.measures) ?? [];
	return [
		(locale) => href(locale, "publication", { city, plan }),
		(locale) => href(locale, "publicationMeasures", { city, plan }),
		(locale) => href(locale, "publicationReports", { city, plan }),
		...reports.map(
			({ number }) =>
				(locale: Locale) =>
					href(locale, "publicationReport", { city, plan, number: String(number) }),
		),
		...measures.map(
			({ slug }) =>
				(locale: Locale) =>
					href(locale, "publicationMeasure", { city, plan, measure: slug }),
		),
	];
}

function entriesOf(site: string, page: Page, changed?: Date): readonly SitemapEntry[] {
	const languages = locales.map((language) => ({ language, address: site + page(language) }));
	return languages.map(({ address }) => ({ address, languages, ...(changed && { changed }) }));
}

/** The public pages of a municipality's published plans, in each language. */
export function sitemapEntries(site: string, { municipality, plans }: PublishedHere): readonly SitemapEntry[] {
	const city = municipality.slug;
	if (plans.length === 0) return [];
	return [
		...entriesOf(site, (locale) => href(locale, "openData", { city })),
		...plans.flatMap((plan) => pagesOf(city, plan).flatMap((page) => entriesOf(site, page, lastChange(plan.reports)))),
	];
}
