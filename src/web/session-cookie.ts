// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Site } from "./site.ts";

type Asked = { readonly c: Context; readonly site: Site };

const isSecure = ({ services }: Site): boolean => services.publicAddress().startsWith("https:");

/**
 * Each municipality has a cookie of its own: who works for two is signed in to both. Where the site is reached by TLS, the prefix
 * makes the browser refuse a cookie that a neighbouring domain or a plain connection set.
 */
const nameFor = (site: Site, slug: string) => `${isSecure(site) ? "__Host-" : ""}planstand-${slug}`;

const optionsFor = (site: Site) => ({ path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure(site) }) as const;

export function sessionToken({ c, site }: Asked, slug: string): string | undefined {
	return getCookie(c, nameFor(site, slug));
}

export function giveSession({ c, site }: Asked, slug: string, token: string, expires: Date): void {
	setCookie(c, nameFor(site, slug), token, { ...optionsFor(site), expires });
}

export function takeSession({ c, site }: Asked, slug: string): void {
	deleteCookie(c, nameFor(site, slug), optionsFor(site));
}
