// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { Hono } from "hono";
import { anonymous } from "../access/actor.ts";
import { planStamp } from "../usecase/plan-stamp.ts";
import type { Locale } from "../wording/locale.ts";
import { keptFrame } from "./kept-frame.ts";
import { bodyKey, type JoinedPage, joinPage } from "./kept-pages.ts";
import { securityHeaders } from "./middleware/security-headers.ts";
import { publicTag } from "./public-tag.ts";
import { href } from "./routes.ts";
import type { Site } from "./site.ts";
import { viewOf } from "./view.ts";
import { whoAsks } from "./who-asks.ts";

type LaneSite = Pick<Site, "services" | "assets" | "pages">;

type Asked = {
	readonly locale: Locale;
	readonly city: string;
	readonly plan: string;
	readonly measure: string | undefined;
	readonly url: string;
	readonly cookies: string;
	readonly takesGzip: boolean;
};

const address =
	/^(?<en>\/en)?\/(?<city>[a-z0-9-]+)\/plan\/(?<plan>[a-z0-9-]+)(?:\/(?<word>massnahme|measure)\/(?<measure>[A-Za-z0-9.-]+))?$/;

/** Whether a request is for a plan or a measure in plain words, by somebody who may be signed in. */
function askedFor({ method, url = "", headers }: IncomingMessage): Asked | undefined {
	const { cookie = "", host, authorization } = headers;
	if (method !== "GET" || !host || authorization !== undefined || !cookie.includes("planstand-")) return undefined;
	const { en, city, plan, word, measure } = address.exec(url)?.groups ?? {};
	if (!city || !plan || (word && (word === "measure") !== Boolean(en))) return undefined;
	const encodings = String(headers["accept-encoding"] ?? "identity");
	const takesGzip = /\bgzip\b/.test(encodings);
	if (!takesGzip && encodings !== "identity") return undefined;
	const locale = en ? "en" : "de";
	return { locale, city, plan, measure, url: `http://${host}${url}`, cookies: cookie, takesGzip };
}

/** How a page names itself in a language. */
const addressOf = ({ city, plan, measure }: Asked, locale: Locale): string =>
	measure ? href(locale, "measure", { city, plan, measure }) : href(locale, "plan", { city, plan });

/** The page, where who asks may read it and everything of it is kept; undefined where the site itself has to answer. */
async function keptPage(site: LaneSite, asked: Asked): Promise<JoinedPage | undefined> {
	const { services, assets, pages } = site;
	const { locale, plan, url } = asked;
	const municipality = await services.findMunicipality(asked.city);
	if (!municipality) return undefined;
	const state = services.contextFor(anonymous, municipality).store.planState(municipality.id, plan);
	const [{ actor }] = await Promise.all([whoAsks(site, municipality, asked.cookies), state]);
	if (actor.kind === "anonymous") return undefined;
	const stamp = await planStamp(services.contextFor(actor, municipality), { plan, state });
	if (!stamp.ok) return undefined;
	const body = pages.bodies.find(bodyKey({ municipality, actor, locale, url, tag: publicTag(site, stamp.stamp) }));
	if (!body) return undefined;
	const view = viewOf(locale, assets.address, (other) => addressOf(asked, other), { municipality, actor });
	return joinPage(keptFrame(pages, view, body.title), body, asked.takesGzip);
}

/** What every page says beside itself, from where the site itself has it. */
async function fixedHeaders(): Promise<readonly string[]> {
	const app = new Hono().use(securityHeaders).get("/", (c) => c.body(null, 204));
	const own = Object.entries({
		...{ "cache-control": "private, no-cache", "content-type": "text/html; charset=UTF-8" },
		...{ vary: "Accept-Encoding" },
	});
	return [...(await app.request("/")).headers, ...own].flat();
}

/** Copying less than this costs less than sending it in pieces. */
const small = 32 * 1024;

function send(response: ServerResponse, fixed: readonly string[], { gzip, chunks }: JoinedPage): void {
	const length = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
	const packed = gzip ? ["content-encoding", "gzip"] : [];
	response.writeHead(200, [...fixed, ...packed, "content-length", String(length)]);
	if (length < small) {
		response.end(Buffer.concat(chunks, length));
		return;
	}
	for (const chunk of chunks) response.write(chunk);
	response.end();
}

/**
 * Answers those who are signed in with the plan and its measures from what is kept, without the ways through the whole site. Who asks, what
 * they may and which state the plan is in is found out for each request just as the site does; whatever is not plain is left to it.
 */
export async function openSignedLane(site: LaneSite) {
	const fixed = await fixedHeaders();
	return (whole: RequestListener): RequestListener =>
		(request, response) => {
			const asked = askedFor(request);
			if (!asked) return whole(request, response);
			void keptPage(site, asked)
				// The site meets the failure again, and says so.
				.catch(() => undefined)
				.then((page) => (page ? send(response, fixed, page) : whole(request, response)));
		};
}
