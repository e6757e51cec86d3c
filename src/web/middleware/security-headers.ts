// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";

/**
 * Nothing is loaded from elsewhere and nothing inline runs or styles. `data:` pictures are KERN's icons.
 * The referrer stays within the site, because `no-referrer` would also empty the Origin by which forms are told from foreign ones.
 */
export const securityHeaders = secureHeaders({
	contentSecurityPolicy: {
		defaultSrc: ["'self'"],
		imgSrc: ["'self'", "data:"],
		objectSrc: ["'none'"],
		baseUri: ["'none'"],
		formAction: ["'self'"],
		frameAncestors: ["'none'"],
	},
	xFrameOptions: "DENY",
	// Whether other names under the same domain speak TLS is not ours to promise.
	strictTransportSecurity: "max-age=15552000",
	referrerPolicy: "same-origin",
	permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
});

/** What is given away as a file is never shown as a page of ours, whatever it is. Goes before the headers of pages, to have the last word. */
export const sandboxedFiles = createMiddleware(async (c, next) => {
	await next();
	if (!c.res.headers.get("Content-Disposition")?.startsWith("attachment")) return;
	c.res.headers.set("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
});
