// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context as Request } from "hono";
import { anonymous } from "../../../access/actor.ts";
import { giveSitemap } from "../../../usecase/open-data/give-sitemap.ts";
import { routes } from "../../routes.ts";
import type { Site } from "../../site.ts";
import { sitemapEntries } from "./entries.ts";

/** What is of no use to search engines: forms, and results that are gone after an hour. */
const useless = [routes.read, routes.reading].flatMap(({ de, en }) => [de, en].map((path) => path.replace(/:.*/, "")));

/** What search engines may look at. What is not public is not there for them either way. */
export function giveRobots(c: Request, { services }: Site): Response {
	const lines = ["User-agent: *", ...useless.map((path) => `Disallow: ${path}`), "Allow: /"];
	return c.text(`${lines.join("\n")}\n\nSitemap: ${services.publicAddress()}/sitemap.xml\n`);
}

/** All public pages of published plans. */
export async function giveSiteMap(c: Request, { services }: Site): Promise<Response> {
	const municipalities = await services.municipalities();
	const contexts = municipalities.map((one) => services.contextFor(anonymous, one));
	const bytes = await giveSitemap(contexts, (published) => sitemapEntries(services.publicAddress(), published));
	return c.body(new Uint8Array(bytes), 200, {
		...{ "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=300" },
	});
}
