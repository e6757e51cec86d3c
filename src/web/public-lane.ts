// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { openByteShelf } from "./byte-shelf.ts";
import { keptBytes } from "./kept-pages.ts";
import { type PublicPlace, publicPlaceOf } from "./public-place.ts";
import { openPublicStates } from "./public-states.ts";
import type { Site } from "./site.ts";

/** A page as everybody gets it. */
type Finished = {
	readonly tag: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly plain: Uint8Array;
	/** The same, compressed, once somebody has asked for it. */
	readonly compressed: Map<Encoding, Uint8Array>;
	readonly bytes: number;
};

type Encoding = "br" | "gzip";

type Fetch = (request: Request) => Response | Promise<Response>;

/** Whether a request is for a page that all get alike, by somebody who is nobody in particular. */
function askedFor({ method, url = "", headers }: IncomingMessage): PublicPlace | undefined {
	if (method !== "GET" && method !== "HEAD") return undefined;
	if (headers.authorization !== undefined || headers.cookie?.includes("planstand-")) return undefined;
	return publicPlaceOf(url);
}

function encodingFor({ headers }: IncomingMessage): Encoding | undefined {
	const accepted = String(headers["accept-encoding"] ?? "");
	return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : undefined;
}

const compressors: Readonly<Record<Encoding, (plain: Uint8Array) => Uint8Array>> = {
	br: (plain) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
	gzip: (plain) => gzipSync(plain, { level: 7 }),
};

function bodyIn({ plain, compressed }: Finished, encoding: Encoding | undefined): Uint8Array {
	if (!encoding) return plain;
	const body = compressed.get(encoding) ?? compressors[encoding](plain);
	compressed.set(encoding, body);
	return body;
}

function send(request: IncomingMessage, response: ServerResponse, page: Finished): void {
	const encoding = encodingFor(request);
	const tag = encoding ? page.tag.replace(/"$/, `-${encoding}"`) : page.tag;
	const had = request.headers["if-none-match"];
	if (had === tag || had?.split(/,\s*/).includes(tag)) {
		response
			.writeHead(304, { ETag: tag, "Cache-Control": page.headers["cache-control"], Vary: "Accept-Encoding" })
			.end();
		return;
	}
	const body = bodyIn(page, encoding);
	const head = { ...page.headers, etag: tag, vary: "Accept-Encoding", "content-length": String(body.byteLength) };
	response.writeHead(200, encoding ? { ...head, "content-encoding": encoding } : head);
	response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Answers those who are not signed in with pages that are finished already: each is made once by the site itself, kept
 * with all its headers, and sent again as long as what it shows is in the same state and public, which is asked anew each second.
 */
export function openPublicLane(site: Pick<Site, "services" | "assets">, fetch: Fetch) {
	const pages = openByteShelf<Finished>(keptBytes);
	const states = openPublicStates(site);
	const make = async (key: string, address: string, tag: string): Promise<Finished | undefined> => {
		const made = await fetch(new Request(address));
		if (made.status !== 200 || made.headers.get("etag") !== tag) return undefined;
		const plain = new Uint8Array(await made.arrayBuffer());
		const headers = Object.fromEntries([...made.headers].filter(([name]) => name !== "content-length"));
		const page = { tag, headers, plain, compressed: new Map(), bytes: 2 * plain.byteLength };
		pages.put(key, page);
		return page;
	};
	const kept = (key: string, tag: string | undefined): Finished | undefined => {
		const page = tag === undefined ? undefined : pages.find(key);
		return page?.tag === tag ? page : undefined;
	};
	return (site: RequestListener): RequestListener =>
		(request, response) => {
			const asked = askedFor(request);
			const host = request.headers.host;
			if (!asked || !host) return site(request, response);
			const key = `${host}${request.url}`;
			const page = kept(key, states.known(asked));
			if (page) return send(request, response, page);
			void states
				.ask(asked)
				.then(async (tag) => tag && (kept(key, tag) ?? (await make(key, `http://${key}`, tag))))
				.catch(() => undefined)
				.then((made) => (made ? send(request, response, made) : site(request, response)));
		};
}
