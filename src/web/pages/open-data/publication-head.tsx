// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { raw } from "hono/html";
import { newestSnapshot } from "../../../report/published-plan.ts";
import type { Publication } from "../../../usecase/report/open-publication.ts";
import type { Locale } from "../../../wording/locale.ts";
import { catalogueOf } from "../../../wording/open-data/catalogue.ts";
import { schemaOrgDataset } from "../../../wording/open-data/schema-org.ts";
import { reportWords } from "../../../wording/report-words.ts";
import { publicAddresses } from "../../public-addresses.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { FeedLink } from "./feed-link.tsx";

const openGraphLocale: Readonly<Record<Locale, string>> = { de: "de_DE", en: "en_GB" };

/** As wide and as high as it is drawn (`drawPreview`). */
const picture = { width: "1200", height: "630" };

type HeadProps = {
	readonly view: View;
	readonly publication: Publication;
	/** The plan's title. */
	readonly plan: string;
	/** The page's own. */
	readonly title: string;
	/** What it says, in a sentence or two; left out: how far the plan is. */
	readonly description?: string | undefined;
};

/** What other sites show where somebody shares the page. */
function Shared({ view, publication, plan, title, ...more }: HeadProps) {
	const { t, locale, here, site, municipality } = view;
	const newest = newestSnapshot(publication);
	if (!newest) return null;
	const { asOf, sentence } = reportWords(newest, locale);
	const description = more.description ?? `${asOf}. ${sentence}`;
	const parameters = { city: municipality?.slug ?? "", plan: publication.slug };
	const said: readonly (readonly [string, string])[] = [
		["og:type", "website"],
		["og:site_name", municipality?.name ?? "Planstand"],
		["og:locale", openGraphLocale[locale]],
		["og:title", title],
		["og:description", description],
		["og:url", site + here],
		["og:image", site + href(locale, "publicationPicture", parameters)],
		["og:image:type", "image/png"],
		["og:image:width", picture.width],
		["og:image:height", picture.height],
		["og:image:alt", t.open_data_picture_alt({ plan, sentence })],
	];
	return (
		<>
			<meta name="description" content={description} />
			{said.map(([property, content]) => (
				<meta property={property} content={content} />
			))}
			<meta name="twitter:card" content="summary_large_image" />
		</>
	);
}

/** What programs read in the head of a published plan's pages: search engines, readers of feeds, and sites where they are shared. */
export function PublicationHead(props: HeadProps) {
	const { view, publication, plan } = props;
	return (
		<>
			<link rel="canonical" href={view.site + view.here} />
			<FeedLink view={view} plan={{ slug: publication.slug, title: plan }} />
			<Shared {...props} />
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

/** The plan's newest report as a dataset, for search engines. */
export function DatasetBlocks({ view, publication }: { readonly view: View; readonly publication: Publication }) {
	const { municipality } = view;
	const { settings } = publication;
	if (!municipality || !settings) return null;
	const addresses = publicAddresses(view.site, "de", municipality.slug);
	const catalogue = catalogueOf({ municipality, settings, plans: [publication] }, addresses);
	return (
		<>
			{catalogue.datasets.map((dataset) => (
				<DataBlock data={schemaOrgDataset(catalogue, dataset)} />
			))}
		</>
	);
}
