// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Hono } from "hono";
import { type RouteName, routes } from "../../src/web/routes.ts";

/** What stands under no route: files that everybody gets, and what runs before every handler. */
const withoutRoute = new Set([
	...["ALL /*", "GET /assets/*", "ALL /api/*", "ALL /api/v1/*"],
	// What search engines may find: published pages.
	...["GET /robots.txt", "GET /sitemap.xml"],
	// What the API can do, without any of its data.
	"GET /api/v1/openapi.json",
]);

const nameOf = (path: string): string => {
	const found = (Object.keys(routes) as RouteName[]).find((name) => Object.values<string>(routes[name]).includes(path));
	return found ?? path;
};

/** Every method at every address that the program really answers to, as the router knows them: `GET plan`. */
export function registered(app: Pick<Hono, "routes">): readonly string[] {
	const all = app.routes.map(({ method, path }) => ({ method, path }));
	const known = all.filter(({ method, path }) => !withoutRoute.has(`${method} ${path}`));
	return [...new Set(known.map(({ method, path }) => `${method} ${nameOf(path)}`))].toSorted();
}
