// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

/** Each municipality has a cookie of its own: who works for two is signed in to both. */
const nameFor = (slug: string) => `planstand-${slug}`;

const isSecure = (c: Context): boolean =>
	new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https";

export function sessionToken(c: Context, slug: string): string | undefined {
	return getCookie(c, nameFor(slug));
}

export function giveSession(c: Context, slug: string, token: string, expires: Date): void {
	setCookie(c, nameFor(slug), token, { path: "/", httpOnly: true, sameSite: "Lax", secure: isSecure(c), expires });
}

export function takeSession(c: Context, slug: string): void {
	deleteCookie(c, nameFor(slug), { path: "/" });
}
