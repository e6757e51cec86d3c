// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type RouteName, routes } from "../../src/web/routes.ts";
import type { Locale } from "../../src/wording/locale.ts";
import type { Declaration, Method } from "./declaration.ts";
import type { Person } from "./people.ts";
import type { Kind } from "./rule.ts";
import type { Things } from "./things.ts";
import type { World } from "./world.ts";

export const site = "http://localhost";

/** One cell of the matrix. */
export type Cell = {
	readonly route: RouteName;
	readonly method: Method;
	readonly declared: Declaration;
	readonly person: Person;
	readonly kind: Kind;
	readonly locale: Locale;
};

const asText = (things: Things, name: string): string => {
	const value = (things as Readonly<Record<string, string | number>>)[name];
	if (value === undefined) throw new Error(`test/access/things.ts has nothing called "${name}".`);
	return String(value);
};

/** The address of a cell, with what its route's parameters are called in `Things`. */
export function addressOf(world: World, { route, declared, kind, locale }: Omit<Cell, "person">): string {
	const things = world.things(kind);
	const given: Readonly<Record<string, string>> = { city: world.own.slug, ...declared.params?.(things) };
	const path = routes[route][locale].replace(/:(\w+)/g, (_, name: string) =>
		encodeURIComponent(given[name] ?? asText(things, name)),
	);
	return declared.query ? `${path}?${new URLSearchParams(declared.query(things))}` : path;
}

/** What a person sends; `headers` replaces single ones. */
export function requestOf(world: World, cell: Cell, headers: Readonly<Record<string, string>> = { Origin: site }) {
	const { cookie } = world.keyOf(cell.person);
	const form = cell.declared.form?.(world.things(cell.kind)) ?? {};
	const body = form instanceof FormData ? form : new URLSearchParams(form);
	return new Request(`${site}${addressOf(world, cell)}`, {
		method: cell.method,
		headers: { ...(cookie && { cookie }), ...(cell.method === "POST" ? headers : {}) },
		...(cell.method === "POST" && { body }),
	});
}
