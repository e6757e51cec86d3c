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
	readonly place: PublicPlace;
	readonly tag: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly plain: Uint8Array;
	/** Its answers, once somebody has asked for them. */
	readonly answers: Map<Encoding, Finishing>;
	readonly bytes: number;
};

/** A page in one encoding, down to the headers as they are sent: nothing is left to do for a request. */
type Finishing = {
	readonly tag: string;
	readonly head: string[];
	readonly unchanged: string[];
	readonly body: Uint8Array;
};

type Encoding = "br" | "gzip" | "identity";

type Fetch = (request: Request) => Response | Promise<Response>;

/** Whether a request is by somebody who is nobody in particular. */
function isForEverybody({ method, headers }: IncomingMessage): boolean {
	if (method !== "GET" && method !== "HEAD") return false;
	return headers.authorization === undefined && !headers.cookie?.includes("planstand-");
}

function encodingFor({ headers }: IncomingMessage): Encoding {
	const accepted = String(headers["accept-encoding"] ?? "");
	return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "identity";
}

const encoders: Readonly<Record<Encoding, (plain: Uint8Array) => Uint8Array>> = {
	identity: (plain) => plain,
	br: (plain) => brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
	gzip: (plain) => gzipSync(plain, { level: 7 }),
};

function answerIn({ tag: own, headers, plain, answers }: Finished, encoding: Encoding): Finishing {
	const made = answers.get(encoding);
	if (made) return made;
	const isPlain = encoding === "identity";
	const tag = isPlain ? own : own.replace(/"$/, `-${encoding}"`);
	const body = encoders[encoding](plain);
	const packed = isPlain ? {} : { "content-encoding": encoding };
	const same = { etag: tag, "cache-control": headers["cache-control"] ?? "", vary: "Accept-Encoding" };
	const head = { ...headers, ...same, ...packed, "content-length": String(body.byteLength) };
	const answer = { tag, body, head: Object.entries(head).flat(), unchanged: Object.entries(same).flat() };
	answers.set(encoding, answer);
	return answer;
}

function send(request: IncomingMessage, response: ServerResponse, page: Finished): void {
	const { tag, head, unchanged, body } = answerIn(page, encodingFor(request));
	const had = request.headers["if-none-match"];
	if (had === tag || had?.split(/,\s*/).includes(tag)) {
		response.writeHead(304, unchanged).end();
		return;
	}
	response.writeHead(200, head).end(request.method === "HEAD" ? undefined : body);
}

/**
 * Answers those who are not signed in with pages that are finished already: each is made once by the site itself, kept
 * with all its headers, and sent again as long as what it shows is in the same state and public, which is asked anew each second.
 */
export function openPublicLane(site: Pick<Site, "services" | "assets">, fetch: Fetch) {
	const pages = openByteShelf<Finished>(keptBytes);
	const states = openPublicStates(site);
	const make = async (key: string, place: PublicPlace, tag: string): Promise<Finished | undefined> => {
		const made = await fetch(new Request(`http://${key}`));
		if (made.status !== 200 || made.headers.get("etag") !== tag) return undefined;
		const plain = new Uint8Array(await made.arrayBuffer());
		const headers = Object.fromEntries([...made.headers].filter(([name]) => name !== "content-length"));
		const page = { place, tag, headers, plain, answers: new Map(), bytes: 2 * plain.byteLength };
		pages.put(key, page);
		return page;
	};
	const kept = (key: string, tag: string): Finished | undefined => {
		const page = pages.find(key);
		return page?.tag === tag ? page : undefined;
	};
	return (site: RequestListener): RequestListener =>
		(request, response) => {
			const { url = "", headers } = request;
			if (!headers.host || !isForEverybody(request)) return site(request, response);
			const key = `${headers.host}${url}`;
			const page = pages.find(key);
			if (page && states.known(page.place) === page.tag) return send(request, response, page);
			const place = page?.place ?? publicPlaceOf(url);
			if (!place) return site(request, response);
			void states
				.ask(place)
				.then(async (tag) => tag && (kept(key, tag) ?? (await make(key, place, tag))))
				.catch(() => undefined)
				.then((made) => (made ? send(request, response, made) : site(request, response)));
		};
}
