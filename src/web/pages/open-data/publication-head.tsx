// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { newestSnapshot } from "../../../report/published-plan.ts";
import type { ReportSnapshot } from "../../../report/snapshot.ts";
import { showPublicationSettings } from "../../../usecase/report/load-publication-settings.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import { type Locale, locales } from "../../../wording/locale.ts";
import { catalogueOf } from "../../../wording/open-data/catalogue.ts";
import { schemaOrgDataset } from "../../../wording/open-data/schema-org.ts";
import { reportWords } from "../../../wording/report-words.ts";
import type { Page } from "../../page.ts";
import { publicAddresses } from "../../public-addresses.ts";
import { href } from "../../routes.ts";
import { FeedLink } from "./feed-link.tsx";

const openGraphLocale: Readonly<Record<Locale, string>> = { de: "de_DE", en: "en_GB" };

/** As wide and as high as it is drawn (`drawPreview`). */
const picture = { width: "1200", height: "630" };

type SharedProps = { readonly page: Page; readonly publication: Publication; readonly snapshot: ReportSnapshot };

/** What other sites show where somebody shares the page. */
function Shared({ page: { view, locale, site }, publication, snapshot }: SharedProps) {
	const { t, here, municipality } = view;
	const address = site.services.publicAddress();
	const parameters = { city: municipality?.slug ?? "", plan: publication.slug };
	const { sentence, asOf } = reportWords(snapshot, locale);
	const said: readonly (readonly [string, string])[] = [
		["og:type", "website"],
		["og:site_name", municipality?.name ?? "Planstand"],
		["og:locale", openGraphLocale[locale]],
		["og:title", snapshot.plan.title],
		["og:description", `${asOf}. ${sentence}`],
		["og:url", address + here],
		["og:image", address + href(locale, "publicationPicture", parameters)],
		["og:image:type", "image/png"],
		["og:image:width", picture.width],
		["og:image:height", picture.height],
		["og:image:alt", t.open_data_picture_alt({ plan: snapshot.plan.title, sentence })],
	];
	return (
		<>
			<meta name="description" content={`${asOf}. ${sentence}`} />
			{said.map(([property, content]) => (
				<meta property={property} content={content} />
			))}
			<meta name="twitter:card" content="summary_large_image" />
		</>
	);
}

/** The page's own address, and where it stands in the other language. */
function Addresses({ page: { view, locale, site } }: Pick<SharedProps, "page">) {
	const address = site.services.publicAddress();
	const addressIn = (other: Locale) => address + (other === locale ? view.here : view.otherLanguage);
	return (
		<>
			<link rel="canonical" href={addressIn(locale)} />
			{locales.map((other) => (
				<link rel="alternate" hreflang={other} href={addressIn(other)} />
			))}
		</>
	);
}

/**
 * A block of data, which no browser runs: the policy against scripts does not concern it. Whatever the texts say, none of them ends the
 * block.
 */
function DataBlock({ data }: { readonly data: object }) {
	return <script type="application/ld+json">{raw(JSON.stringify(data).replaceAll("<", "\\u003c"))}</script>;
}

/** What programs read in the head of a published plan's pages: search engines, readers of feeds, and sites where it is shared. */
export async function publicationHead(page: Page, publication: Publication): Promise<Child> {
	const { context, site } = page;
	const snapshot = newestSnapshot(publication);
	if (!snapshot) return <FeedLink view={page.view} plan={{ slug: publication.slug, title: publication.slug }} />;
	const settings = await showPublicationSettings(context);
	const addresses = publicAddresses(site.services.publicAddress(), "de", context.municipality.slug);
	const catalogue = catalogueOf({ municipality: context.municipality, settings, plans: [publication] }, addresses);
	return (
		<>
			<Addresses page={page} />
			<FeedLink view={page.view} plan={{ slug: publication.slug, title: snapshot.plan.title }} />
			<Shared page={page} publication={publication} snapshot={snapshot} />
			{catalogue.datasets.map((dataset) => (
				<DataBlock data={schemaOrgDataset(catalogue, dataset)} />
			))}
		</>
	);
}
