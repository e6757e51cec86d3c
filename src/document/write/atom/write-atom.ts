// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Feed, FeedEntry } from "../../../report/feed.ts";
import { escaped } from "../xlsx/xml-text.ts";

/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Readers of XML take every way to end a line for this one. */
const text = (value: string): string => escaped(value.toWellFormed().replace(/\r\n?/g, "\n").replace(unwritable, ""));

const element = (name: string, value: string): string => `<${name}>${text(value)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
	`<link rel="${rel}" type="${type}" href="${text(href)}"/>`;

function entryLines({ id, title, summary, page, published, updated }: FeedEntry): readonly string[] {
	return [
		"<entry>",
		element("id", id),
		element("title", title),
		element("published", published.toISOString()),
		element("updated", updated.toISOString()),
		link("alternate", "text/html", page),
		element("summary", summary),
		"</entry>",
	];
}

/** When the newest entry changed; a feed of which nothing was published yet has never. */
function lastUpdate({ entries }: Feed): Date {
	return new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
}

/** A feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): Uint8Array {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
		element("id", feed.id),
		element("title", feed.title),
		element("subtitle", feed.subtitle),
		element("updated", lastUpdate(feed).toISOString()),
		`<author>${element("name", feed.author)}</author>`,
		element("rights", feed.rights),
		element("generator", "Planstand"),
		link("self", "application/atom+xml", feed.address),
		link("alternate", "text/html", feed.page),
		...feed.entries.flatMap(entryLines),
		"</feed>",
	];
	return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
