// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Locale } from "../wording/locale.ts";
import { accountRoutes } from "./routes/account.ts";
import { auditRoutes } from "./routes/audit.ts";
import { contributionRoutes } from "./routes/contribution.ts";
import { editRoutes } from "./routes/edit.ts";
import { importRoutes } from "./routes/import.ts";
import { legalRoutes } from "./routes/legal.ts";
import { mailRoutes } from "./routes/mail.ts";
import { planRoutes } from "./routes/plan.ts";
import { readingRoutes } from "./routes/reading.ts";
import { reportRoutes } from "./routes/report.ts";
import { roundRoutes } from "./routes/round.ts";
import { roundDivisionRoutes } from "./routes/round-division.ts";
import { roundReviewRoutes } from "./routes/round-review.ts";
import { sheetRoutes } from "./routes/sheet.ts";
import { successionRoutes } from "./routes/succession.ts";
import { unitRoutes } from "./routes/unit.ts";

/** Every address of the site in both languages; links, redirects and tests are made from this table. */
export const routes = {
	start: { de: "/", en: "/en" },
	...readingRoutes,
	...planRoutes,
	...editRoutes,
	...contributionRoutes,
	...sheetRoutes,
	...accountRoutes,
	...unitRoutes,
	...successionRoutes,
	...importRoutes,
	...reportRoutes,
	...auditRoutes,
	...legalRoutes,
	...mailRoutes,
	...roundReviewRoutes,
	...roundDivisionRoutes,
	...roundRoutes,
} as const satisfies Record<string, Record<Locale, string>>;

export type RouteName = keyof typeof routes;

type Parameters<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
	? Name | Parameters<Rest>
	: Path extends `${string}:${infer Name}`
		? Name
		: never;

type RouteParameters<Name extends RouteName> = { readonly [Key in Parameters<(typeof routes)[Name]["de"]>]: string };

/** What stands behind the question mark; keys without a value are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

const withQuery = (path: string, query: Query): string => {
	const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
	return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

/** The address of a page in a language. */
export const href = <Name extends RouteName>(
	locale: Locale,
	name: Name,
	parameters: RouteParameters<Name>,
	query: Query = {},
): string => {
	const values: Readonly<Record<string, string>> = parameters;
	const path = routes[name][locale].replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ""));
	return withQuery(path, query);
};
