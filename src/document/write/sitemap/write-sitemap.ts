// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { SitemapEntry } from "../../../report/sitemap-entry.ts";
import { escaped } from "../xlsx/xml-text.ts";

/** No more may stand in one file (sitemaps.org). */
const most = 50_000;

function element({ address, languages, changed }: SitemapEntry): string {
	const others = languages.map(
		({ language, address }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`,
	);
	const lastChange = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
	return `<url><loc>${escaped(address)}</loc>${lastChange}${others.join("")}</url>`;
}

/** The pages that search engines may find, as they read them. */
export function writeSitemap(entries: readonly SitemapEntry[]): Uint8Array {
	const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<urlset ${namespaces}>`,
		...entries.slice(0, most).map(element),
		"</urlset>",
	];
	return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
