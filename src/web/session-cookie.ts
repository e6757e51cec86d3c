// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { parse } from "hono/utils/cookie";
import type { Site } from "./site.ts";

type Asked = { readonly c: Context; readonly site: Site };

const isSecure = ({ services }: Pick<Site, "services">): boolean => services.publicAddress().startsWith("https:");

/**
 * Each municipality has a cookie of its own: who works for two is signed in to both. Where the site is reached by TLS, the prefix
 * makes the browser refuse a cookie that a neighbouring domain or a plain connection set.
 */
const nameFor = (site: Pick<Site, "services">, slug: string, kind: "" | "flow." = "") =>
	`${isSecure(site) ? "__Host-" : ""}planstand-${kind}${slug}`;

const optionsFor = (site: Site) => ({ path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure(site) }) as const;

/** The token in the header `Cookie`. */
export function sessionToken(site: Pick<Site, "services">, slug: string, cookies = ""): string | undefined {
	const name = nameFor(site, slug, "");
	return parse(cookies, name)[name];
}

export function giveSession({ c, site }: Asked, slug: string, token: string, expires: Date): void {
	setCookie(c, nameFor(site, slug), token, { ...optionsFor(site), expires });
}

export function takeSession({ c, site }: Asked, slug: string): void {
	deleteCookie(c, nameFor(site, slug), optionsFor(site));
}

/** Ties a sign-in that goes on elsewhere (a passkey, another server) to this browser for ten minutes. */
export function giveFlow({ c, site }: Asked, slug: string, token: string): void {
	setCookie(c, nameFor(site, slug, "flow."), token, { ...optionsFor(site), maxAge: 600 });
}

/** The token of the sign-in that this browser has begun; it is good for one answer. */
export function takeFlow({ c, site }: Asked, slug: string): string {
	const name = nameFor(site, slug, "flow.");
	const token = getCookie(c, name) ?? "";
	if (token) deleteCookie(c, name, optionsFor(site));
	return token;
}
