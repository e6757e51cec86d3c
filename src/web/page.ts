// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context as Request } from "hono";
import { anonymous } from "../access/actor.ts";
import type { Context } from "../usecase/context.ts";
import type { PlanStateAsked } from "../usecase/plan-stamp.ts";
import type { Locale } from "../wording/locale.ts";
import { showNotFound } from "./pages/problem/handler.ts";
import { href, type RouteName } from "./routes.ts";
import type { Site } from "./site.ts";
import { type View, viewOf } from "./view.ts";
import { whoAsks } from "./who-asks.ts";

/** A request for a page of a municipality: who asks is known, and the use cases can be called with `context`. */
export type Page = {
	readonly c: Request;
	readonly site: Site;
	readonly locale: Locale;
	readonly view: View;
	readonly context: Context;
	/** The session in which it was asked for; absent where nobody is signed in. */
	readonly sessionId?: string;
	/** The state of the plan that the address names: asked for while it is found out who asks. */
	readonly planState?: PlanStateAsked;
};

export type PageHandler = (page: Page) => Response | Promise<Response>;

/** The handlers of one part of the site: `pages` answer GET, `forms` POST. */
export type Area = {
	readonly pages?: Readonly<Partial<Record<RouteName, PageHandler>>>;
	readonly forms?: Readonly<Partial<Record<RouteName, PageHandler>>>;
};

/** A parameter of the address. */
export const parameter = ({ c }: Pick<Page, "c">, name: string): string => c.req.param(name) ?? "";

function planStateOf(c: Request, site: Site, municipality: Context["municipality"]): PlanStateAsked | undefined {
	const plan = c.req.method === "GET" ? c.req.param("plan") : undefined;
	if (!plan) return undefined;
	const asked = site.services.contextFor(anonymous, municipality).store.planState(municipality.id, plan);
	// Whoever awaits it meets the failure; a page that does not is none the worse for it.
	asked.catch(() => {});
	return asked;
}

/** Finds out which municipality and who, and lets the handler answer. */
export async function answer(
	c: Request,
	site: Site,
	locale: Locale,
	name: RouteName,
	handler: PageHandler,
): Promise<Response> {
	const municipality = await site.services.findMunicipality(c.req.param("city") ?? "");
	if (!municipality) return showNotFound(c, site);
	const planState = name.startsWith("publication") ? undefined : planStateOf(c, site, municipality);
	const { actor, sessionId } = await whoAsks(site, municipality, c.req.header("cookie"));
	// The parameters of a route are the same in both languages.
	const here = (other: Locale) =>
		href(other, name, c.req.param() as never, c.req.method === "GET" ? c.req.query() : {});
	const seen = { municipality, actor, site: site.services.publicAddress() };
	const view = viewOf(locale, site.assets.address, here, seen);
	const context = site.services.contextFor(actor, municipality);
	return handler({ c, site, locale, view, context, ...(sessionId && { sessionId }), ...(planState && { planState }) });
}
