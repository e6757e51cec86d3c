// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { allowance } from "../access/allowance.ts";
import { planStamp } from "../usecase/plan-stamp.ts";
import type { openByteShelf } from "./byte-shelf.ts";
import { type Page, parameter } from "./page.ts";
import { publicTag } from "./public-tag.ts";
import { refuse } from "./refuse.ts";
import { layout } from "./ui/layout.tsx";

/** What a page consists of within its frame. */
export type Body = { readonly title: string; readonly main: Child };

type Kept = { readonly title: string; readonly main: string; readonly bytes: number };

export type KeptPages = ReturnType<typeof openByteShelf<Kept>>;

/**
 * Answers with a page of a plan. Its body is made once for everybody who may do the same, and again when the plan,
 * or anything else that the page shows, has changed; who asks and what state the plan is in is asked each time.
 */
export async function planPageResponse(page: Page, make: () => Promise<Body | Response>): Promise<Response> {
	const { c, view, site, context } = page;
	const state = await planStamp(context, { plan: parameter(page, "plan") });
	if (!state.ok) return refuse(page, state.problem);
	const key = keyOf(page, state.pages);
	const kept = site.pages.find(key) ?? (await keep(site.pages, key, await make()));
	if (kept instanceof Response) return kept;
	if (context.actor.kind === "anonymous") {
		c.header("Cache-Control", "public, max-age=0, must-revalidate");
		c.header("ETag", publicTag(site, state.pages));
	}
	return c.html(layout({ view, title: kept.title, children: raw(kept.main) }));
}

function keyOf({ c, view, site, context }: Page, state: string): string {
	const { actor, municipality } = context;
	return [municipality.id, publicTag(site, state), allowance(actor), view.locale, c.req.url].join(" ");
}

async function keep(pages: KeptPages, key: string, made: Body | Response): Promise<Kept | Response> {
	if (made instanceof Response) return made;
	const main = String(await made.main?.toString());
	const kept = { title: made.title, main, bytes: 2 * (main.length + key.length) };
	pages.put(key, kept);
	return kept;
}
