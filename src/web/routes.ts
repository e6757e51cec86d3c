// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Locale } from "../wording/locale.ts";
import { accountRoutes } from "./routes/account.ts";
import { auditRoutes } from "./routes/audit.ts";
import { contributionRoutes } from "./routes/contribution.ts";
import { councilRoutes } from "./routes/council.ts";
import { editRoutes } from "./routes/edit.ts";
import { importRoutes } from "./routes/import.ts";
import { legalRoutes } from "./routes/legal.ts";
import { mailRoutes } from "./routes/mail.ts";
import { openDataRoutes } from "./routes/open-data.ts";
import { planRoutes } from "./routes/plan.ts";
import { publicationRoutes } from "./routes/publication.ts";
import { readingRoutes } from "./routes/reading.ts";
import { reportRoutes } from "./routes/report.ts";
import { roundRoutes } from "./routes/round.ts";
import { roundDivisionRoutes } from "./routes/round-division.ts";
import { roundReviewRoutes } from "./routes/round-review.ts";
import { sheetRoutes } from "./routes/sheet.ts";
import { successionRoutes } from "./routes/succession.ts";
import { translationRoutes } from "./routes/translation.ts";
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
	...openDataRoutes,
	...publicationRoutes,
	...auditRoutes,
	...legalRoutes,
	...translationRoutes,
	...mailRoutes,
	...councilRoutes,
	...roundReviewRoutes,
	...roundDivisionRoutes,
	...roundRoutes,
} as const satisfies Record<string, Record<Locale, string>>;

export type RouteName = keyof typeof routes;

type Parameters<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
	? Plain<Name> | Parameters<Rest>
	: Path extends `${string}:${infer Name}`
		? Plain<Name>
		: never;

/** A parameter's name without what it must look like (`number{[0-9]+}`). */
type Plain<Name extends string> = Name extends `${infer Own}{${string}` ? Own : Name;

type RouteParameters<Name extends RouteName> = { readonly [Key in Parameters<(typeof routes)[Name]["de"]>]: string };

/** What stands behind the question mark; keys without a value are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

const withQuery = (path: string, query: Query): string => {
	const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
	return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

/** An address with its parameters filled in. */
const filledIn = (path: string, value: (parameter: string) => string): string =>
	path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, key: string) => encodeURIComponent(value(key)));

/** The address of a page in a language. */
export const href = <Name extends RouteName>(
	locale: Locale,
	name: Name,
	parameters: RouteParameters<Name>,
	query: Query = {},
): string => {
	const values: Readonly<Record<string, string>> = parameters;
	const path = filledIn(routes[name][locale], (key) => values[key] ?? "");
	return withQuery(path, query);
};
