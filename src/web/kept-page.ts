// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { allowance } from "../access/allowance.ts";
import { planStamp } from "../usecase/plan-stamp.ts";
import { compressPart, joinGzip } from "./joined-gzip.ts";
import type { KeptBody, KeptFrame, KeptPages } from "./kept-pages.ts";
import { type Page, parameter } from "./page.ts";
import { publicTag } from "./public-tag.ts";
import { refuse } from "./refuse.ts";
import { layout } from "./ui/layout.tsx";
import type { View } from "./view.ts";

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
	const key = keyOf(page, state.stamp);
	const body = site.pages.bodies.find(key) ?? (await keepBody(site.pages, key, await make()));
	if (body instanceof Response) return body;
	if (context.actor.kind === "anonymous") {
		c.header("Cache-Control", "public, max-age=0, must-revalidate");
		c.header("ETag", publicTag(site, state.stamp));
	}
	return send(page, body);
}

function keyOf({ c, view, site, context }: Page, stamp: string): string {
	const { actor, municipality } = context;
	return [municipality.id, publicTag(site, stamp), allowance(actor), view.locale, c.req.url].join(" ");
}

async function keepBody({ bodies }: KeptPages, key: string, made: Body | Response): Promise<KeptBody | Response> {
	if (made instanceof Response) return made;
	const main = String(await made.main?.toString());
	const part = compressPart(main);
	const bytes = 2 * main.length + part.plain.byteLength + part.deflated.byteLength + 2 * key.length;
	const kept = { title: made.title, main, part, bytes };
	bodies.put(key, kept);
	return kept;
}

/** Where the body goes: no page contains this text. */
const gap = "\u0000body\u0000";

/** The page around a body: it depends on nothing but what the layout is given. */
function frameOf({ frames }: KeptPages, view: View, title: string): KeptFrame {
	const { t: _words, assets: _assets, ...seen } = view;
	const key = JSON.stringify([title, seen]);
	const kept = frames.find(key);
	if (kept) return kept;
	const [before = "", after = ""] = String(layout({ view, title, children: raw(gap) })).split(gap);
	const frame = { before, after, bytes: 2 * (key.length + before.length + after.length) };
	frames.put(key, frame);
	return frame;
}

function send({ c, site, view }: Page, { title, main, part }: KeptBody): Response {
	const { before, after } = frameOf(site.pages, view, title);
	const takesGzip = /\bgzip\b/.test(c.req.header("accept-encoding") ?? "");
	const joined = takesGzip ? joinGzip(before, part, after) : undefined;
	if (!joined) return c.html(before + main + after);
	return c.body(joined, 200, {
		"Content-Type": "text/html; charset=UTF-8",
		"Content-Encoding": "gzip",
		Vary: "Accept-Encoding",
	});
}
