// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { giveFeed } from "../../../usecase/open-data/give-feed.ts";
import { feedOf } from "../../../wording/open-data/feed.ts";
import { type Page, parameter } from "../../page.ts";
import { publicAddresses } from "../../public-addresses.ts";
import { publicFile } from "../../public-file.ts";
import { refuse } from "../../refuse.ts";

const mediaType = "application/atom+xml; charset=utf-8";

/** What is new in a plan's reports. */
export async function givePlanFeed(page: Page): Promise<Response> {
	const { context, locale, site } = page;
	const addresses = publicAddresses(site.services.publicAddress(), locale, context.municipality.slug);
	const plan = parameter(page, "plan");
	const given = await giveFeed(context, {
		plan,
		describe: (published) => feedOf(locale, published, addresses, published.plans[0]),
	});
	return given.ok ? publicFile(page, { bytes: given.bytes, mediaType }) : refuse(page, given.problem);
}

/** What is new in all reports of a municipality. */
export async function giveCityFeed(page: Page): Promise<Response> {
	const { context, locale, site } = page;
	const addresses = publicAddresses(site.services.publicAddress(), locale, context.municipality.slug);
	const given = await giveFeed(context, { describe: (published) => feedOf(locale, published, addresses) });
	return given.ok ? publicFile(page, { bytes: given.bytes, mediaType }) : refuse(page, given.problem);
}
