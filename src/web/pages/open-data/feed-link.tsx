// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

type FeedLinkProps = { readonly view: View; readonly plan?: { readonly slug: string; readonly title: string } };

/** By which readers of feeds find what is new: of a plan, or of all. */
export function FeedLink({ view: { t, locale, municipality }, plan }: FeedLinkProps) {
	const { slug: city = "", name = "" } = municipality ?? {};
	const title = t.open_data_feed_title({ plan: plan?.title ?? t.open_data_feed_all(), city: name });
	const address = plan
		? href(locale, "publicationFeed", { city, plan: plan.slug })
		: href(locale, "openDataFeed", { city });
	return <link rel="alternate" type="application/atom+xml" title={title} href={address} />;
}
