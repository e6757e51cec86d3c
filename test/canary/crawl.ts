// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Hono } from "hono";

/** What came back from an address. */
export type Fetched = {
	readonly address: string;
	readonly status: number;
	/** `text/html`, without more. */
	readonly type: string;
	readonly bytes: Uint8Array;
};

/** Of one page with many filters this many are looked at. */
const mostQueries = 12;

/** Every address of this site that a page, a feed or a catalogue names. */
function addressesIn(origin: string, from: string, text: string): readonly string[] {
	const attributes = [...text.matchAll(/(?:href|src|action|content)="([^"]*)"/gu)].map(([, one = ""]) => one);
	const written = [...text.matchAll(/https?:\/\/[^\s"'<>\\)]+/gu)].map(([one]) => one);
	return [...attributes, ...written].flatMap((one) => {
		const url = URL.parse(one.replaceAll("&amp;", "&"), new URL(from, origin).href);
		return url?.origin === origin ? [url.pathname + url.search] : [];
	});
}

/** Asks for everything that somebody without an account can reach from some addresses, by following whatever is named. */
export async function crawl(app: Pick<Hono, "request">, start: readonly string[]): Promise<readonly Fetched[]> {
	const origin = "http://localhost";
	const [seen, queries, found] = [new Set<string>(), new Map<string, number>(), [] as Fetched[]];
	const waiting = [...start];
	for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
		if (seen.has(address)) continue;
		seen.add(address);
		const [path = "", query] = address.split("?");
		const asked = (queries.get(path) ?? 0) + (query ? 1 : 0);
		if (asked > mostQueries) continue;
		queries.set(path, asked);
		const answer = await app.request(origin + address);
		const bytes = new Uint8Array(await answer.arrayBuffer());
		const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
		found.push({ address, status: answer.status, type, bytes });
		const leads = `href="${answer.headers.get("location") ?? ""}"`;
		waiting.push(...addressesIn(origin, address, `${leads} ${new TextDecoder().decode(bytes)}`));
	}
	return found;
}
