// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Feed } from "../../report/feed.ts";
import { licenceOf } from "../../report/licence.ts";
import { namedUuid } from "../../report/named-uuid.ts";
import type { PublicationSettings } from "../../report/publication-settings.ts";
import { newestSnapshot, type PublishedPlan } from "../../report/published-plan.ts";
import { type Locale, wordsFor } from "../locale.ts";
import { feedEntries } from "./feed-entries.ts";
import type { PublicAddresses } from "./public-addresses.ts";

type Given = {
	readonly municipality: { readonly id: string; readonly name: string };
	readonly settings: Pick<PublicationSettings, "publisher" | "licence" | "attribution">;
	readonly plans: readonly PublishedPlan[];
};

/** Readers of feeds ask for all of it each hour; what is older stands on the pages. */
const mostEntries = 50;

const rightsOf = ({ licence, attribution }: Given["settings"]): string => {
	const { name, url, asksAttribution } = licenceOf[licence];
	return [asksAttribution ? attribution : "", name, url].filter(Boolean).join(", ");
};

/** What happened to the reports of one plan, or without one to those of all. */
export function feedOf(
	locale: Locale,
	{ municipality, settings, plans }: Given,
	addresses: PublicAddresses,
	only?: PublishedPlan,
): Feed {
	const t = wordsFor(locale);
	const entries = (only ? [only] : plans).flatMap((plan) => feedEntries(locale, plan, addresses));
	const title = (only && newestSnapshot(only)?.plan.title) ?? t.open_data_feed_all();
	return {
		id: `urn:uuid:${namedUuid("feed", municipality.id, only?.slug ?? "", locale)}`,
		title: t.open_data_feed_title({ plan: title, city: municipality.name }),
		subtitle: t.open_data_feed_subtitle(),
		language: locale,
		address: addresses.feed(only?.slug),
		page: only ? addresses.plan(only.slug) : addresses.city,
		author: settings.publisher,
		rights: rightsOf(settings),
		entries: entries.toSorted((a, b) => b.updated.getTime() - a.updated.getTime()).slice(0, mostEntries),
	};
}
