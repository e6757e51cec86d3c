// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { createMiddleware } from "hono/factory";

declare module "hono" {
	interface ContextVariableMap {
		framedBy?: readonly string[];
	}
}

/** A name of a site as a policy may hold it; anything else could say more than that. */
const siteName = /^(?:https?:\/\/)?[\w.-]+(?::\d{1,5})?$/;

/** Lets pages of our own and of these sites show this page in a frame. */
export function letFrame(c: Context, hosts: readonly string[]): void {
	c.set(
		"framedBy",
		hosts.filter((host) => siteName.test(host)),
	);
}

/** No page is framed but those that say by whom. Goes before the headers of pages, to have the last word. */
export const framedPages = createMiddleware(async (c, next) => {
	await next();
	const hosts = c.get("framedBy");
	if (!hosts) return;
	const policy = c.res.headers.get("Content-Security-Policy") ?? "";
	const ancestors = ["frame-ancestors", "'self'", ...hosts].join(" ");
	c.res.headers.set("Content-Security-Policy", policy.replace(/frame-ancestors [^;]*/, ancestors));
	// It knows no list of sites, and browsers that heed the policy pass it over.
	c.res.headers.delete("X-Frame-Options");
});
