// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { accepts } from "hono/accepts";
import { openAllPublished } from "../../../usecase/open-data/open-published.ts";
import type { Page } from "../../page.ts";
import { giveCatalogueAs } from "./catalogue.ts";
import { openDataPage } from "./page.tsx";

const supports = ["text/html", "text/turtle", "application/ld+json"];

/** What is given away: for people a page, for programs that ask for it the catalogue. */
export async function showOpenData(page: Page): Promise<Response> {
	const { c, context, view, site } = page;
	c.header("Vary", "Accept", { append: true });
	const wanted = accepts(c, { header: "Accept", supports, default: "text/html" });
	if (wanted === "text/turtle") return giveCatalogueAs(page, "turtle");
	if (wanted === "application/ld+json") return giveCatalogueAs(page, "json-ld");
	const published = await openAllPublished(context, "current");
	return c.html(openDataPage({ view, published, site: site.services.publicAddress() }));
}
