// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createMiddleware } from "hono/factory";

/** What is published: the pages' files (they end like files), and the page of open data, which is also the catalogue. */
const published =
	/^(?:\/en)?\/[^/]+\/(?:(?:berichte|reports|offene-daten|open-data)(?:\/.*)?\.\w+|offene-daten|open-data)$/;

/**
 * Published files may be read from every other site: no cookie counts for them, and none is taken from there (`*` forbids it to browsers). Goes
 * before the headers of pages, to have the last word.
 */
export const openToAll = createMiddleware(async (c, next) => {
	if (!published.test(c.req.path)) return next();
	if (c.req.method === "OPTIONS") {
		c.res = c.body(null, 204, {
			"Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
			"Access-Control-Max-Age": "86400",
		});
		c.header("Access-Control-Allow-Headers", c.req.header("access-control-request-headers"));
	} else await next();
	c.res.headers.set("Access-Control-Allow-Origin", "*");
	c.res.headers.set("Access-Control-Expose-Headers", "ETag, Link, Content-Disposition");
	c.res.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
});
