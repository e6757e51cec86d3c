// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { mailRoutes } from "../routes/mail.ts";

const isSafe = (method: string): boolean => ["GET", "HEAD", "OPTIONS"].includes(method);

/** The API knows nobody by cookies: a page of another site has nothing to ride on there. */
const isApi = (c: Context): boolean => c.req.path.startsWith("/api/");

/** Mail programs opt out with one click (RFC 8058): they send no Origin and no cookie, and the token in the address is all that counts. */
const isOneClick = ({ req }: Context): boolean =>
	req.method === "POST" &&
	Object.values<string>(mailRoutes.optOut).some((route) => matches(route, req.path)) &&
	Boolean(req.query("token"));

const matches = (route: string, path: string): boolean => new RegExp(`^${route.replace(/:\w+/g, "[^/]+")}$`).test(path);

/**
 * Whether one of our own pages sent it. Browsers say so in Sec-Fetch-Site; older ones only by Origin, of which the host counts:
 * a proxy in front speaks TLS for us, so our own address may begin with another scheme.
 */
function isFromOurPage(c: Context, publicAddress: string): boolean {
	const site = c.req.header("sec-fetch-site");
	if (site !== undefined) return site === "same-origin";
	const origin = URL.parse(c.req.header("origin") ?? "");
	return origin !== null && (origin.host === new URL(c.req.url).host || origin.origin === publicAddress);
}

/** Lets nothing be changed that does not come from one of our own pages; whatever it is made of, a missing Origin is a foreign one. */
export const ownOrigin = (publicAddress: () => string, refuse: (c: Context) => Response | Promise<Response>) =>
	createMiddleware(async (c, next) => {
		if (!isSafe(c.req.method) && !isApi(c) && !isOneClick(c) && !isFromOurPage(c, publicAddress())) return refuse(c);
		return next();
	});
