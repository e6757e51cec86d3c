// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { anonymous } from "../access/actor.ts";
import { planStamp } from "../usecase/plan-stamp.ts";
import { openByteShelf } from "./byte-shelf.ts";
import { keptBytes } from "./kept-pages.ts";
import { publicTag } from "./public-tag.ts";
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

/** How long a plan's state is taken for granted, in milliseconds. */
const trusted = 1000;

const planAddress = /^(?:\/en)?\/([a-z0-9-]+)\/plan\/([a-z0-9-]+)(?=[/?]|$)/;

/** Whether a request is for a page about a plan, by somebody who is nobody in particular. */
function planAskedFor({ method, url = "", headers }: IncomingMessage) {
	if (method !== "GET" && method !== "HEAD") return undefined;
	if (headers.authorization !== undefined || headers.cookie?.includes("planstand-")) return undefined;
	const [, city, plan] = planAddress.exec(url) ?? [];
	return city && plan ? { city, plan } : undefined;
}

/** The state of each plan as it was at most a moment ago; undefined for what not everybody may read. */
function openStates({ services, assets }: Pick<Site, "services" | "assets">) {
	const states = new Map<string, { readonly at: number; readonly tag: Promise<string | undefined>; known?: string }>();
	const ask = async (city: string, plan: string): Promise<string | undefined> => {
		const municipality = await services.findMunicipality(city);
		if (!municipality) return undefined;
		const state = await planStamp(services.contextFor(anonymous, municipality), { plan });
		return state.ok ? publicTag({ services, assets }, state.stamp) : undefined;
	};
	const forget = () => {
		const [oldest] = states.keys();
		if (states.size > 1000 && oldest) states.delete(oldest);
	};
	return {
		/** What was learned less than a moment ago. */
		known: (city: string, plan: string): string | undefined => {
			const state = states.get(`${city}/${plan}`);
			return state && performance.now() - state.at < trusted ? state.known : undefined;
		},
		ask: (city: string, plan: string): Promise<string | undefined> => {
			const key = `${city}/${plan}`;
			const state = states.get(key);
			if (state && performance.now() - state.at < trusted) return state.tag;
			const tag = ask(city, plan);
			const next: { at: number; tag: Promise<string | undefined>; known?: string } = { at: performance.now(), tag };
			states.set(key, next);
			forget();
			void tag.then(
				(found) => {
					if (found !== undefined) next.known = found;
				},
				() => states.delete(key),
			);
			return tag;
		},
	};
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
	if (request.headers["if-none-match"]?.split(/,\s*/).includes(tag)) {
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
 * with all its headers, and sent again as long as the plan is in the same state and public, which is asked anew each second.
 */
export function openPublicLane(site: Pick<Site, "services" | "assets">, fetch: Fetch) {
	const pages = openByteShelf<Finished>(keptBytes);
	const states = openStates(site);
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
			const asked = planAskedFor(request);
			const host = request.headers.host;
			if (!asked || !host) return site(request, response);
			const key = `${host}${request.url}`;
			const page = kept(key, states.known(asked.city, asked.plan));
			if (page) return send(request, response, page);
			void states
				.ask(asked.city, asked.plan)
				.then(async (tag) => tag && (kept(key, tag) ?? (await make(key, `http://${key}`, tag))))
				.catch(() => undefined)
				.then((made) => (made ? send(request, response, made) : site(request, response)));
		};
}
