// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Child } from "hono/jsx";
import { planStamp } from "../usecase/plan-stamp.ts";
import { compressPart } from "./joined-gzip.ts";
import { keptFrame } from "./kept-frame.ts";
import { bodyKey, joinPage, type KeptBody, type KeptPages } from "./kept-pages.ts";
import { type Page, parameter } from "./page.ts";
import { publicTag } from "./public-tag.ts";
import { refuse } from "./refuse.ts";

/** What a page consists of within its frame. */
export type Body = { readonly title: string; readonly main: Child };

/**
 * Answers with a page of a plan. Its body is made once for everybody who may do the same, and again when the plan,
 * or anything else that the page shows, has changed; who asks and what state the plan is in is asked each time.
 */
export async function planPageResponse(page: Page, make: () => Promise<Body | Response>): Promise<Response> {
	const { c, site, context } = page;
	const state = await planStamp(context, { plan: parameter(page, "plan"), state: page.planState });
	if (!state.ok) return refuse(page, state.problem);
	const tag = publicTag(site, state.stamp);
	const key = bodyKey({ ...context, tag, locale: page.locale, url: c.req.url });
	const body = site.pages.bodies.find(key) ?? (await keepBody(site.pages, key, await make()));
	if (body instanceof Response) return body;
	if (context.actor.kind === "anonymous") {
		c.header("Cache-Control", "public, max-age=0, must-revalidate");
		c.header("ETag", tag);
	}
	return send(page, body);
}

async function keepBody({ bodies }: KeptPages, key: string, made: Body | Response): Promise<KeptBody | Response> {
	if (made instanceof Response) return made;
	const part = compressPart(String(await made.main?.toString()));
	const bytes = part.plain.byteLength + part.deflated.byteLength + 2 * key.length;
	const kept = { title: made.title, part, bytes };
	bodies.put(key, kept);
	return kept;
}

function send({ c, site, view }: Page, body: KeptBody): Response {
	const takesGzip = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
	const { gzip, chunks } = joinPage(keptFrame(site.pages, view, body.title), body, takesGzip);
	c.header("Content-Type", "text/html; charset=UTF-8");
	c.header("Vary", "Accept-Encoding");
	if (gzip) c.header("Content-Encoding", "gzip");
	return c.body(Buffer.concat(chunks));
}
