// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { writeSitemap } from "../../document/write/sitemap/write-sitemap.ts";
import type { SitemapEntry } from "../../report/sitemap-entry.ts";
import type { Context } from "../context.ts";
import { openAllPublished, type PublishedHere } from "./open-published.ts";

/** All pages of what is published, in each municipality, for search engines. Everybody may have it. */
export async function giveSitemap(
	contexts: readonly Context[],
	describe: (published: PublishedHere) => readonly SitemapEntry[],
): Promise<Uint8Array> {
	const entries: SitemapEntry[] = [];
	for (const context of contexts) entries.push(...describe(await openAllPublished(context, "current")));
	return writeSitemap(entries);
}
