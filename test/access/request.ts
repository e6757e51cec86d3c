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

/** An address in both languages. The API has one, and knows people by their tokens. */
export type Target = { readonly paths: Readonly<Record<Locale, string>>; readonly api: boolean };

export const targetOf = (route: RouteName): Target => ({ paths: routes[route], api: false });

/** One cell of the matrix. */
export type Cell = {
	readonly target: Target;
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
export function addressOf(world: World, { target, declared, kind, locale }: Omit<Cell, "person">): string {
	const things = world.things(kind);
	const given: Readonly<Record<string, string>> = { city: world.own.slug, ...declared.params?.(things) };
	const path = target.paths[locale].replace(/:(\w+)(?:\{[^}]*\})?/g, (_, name: string) =>
		encodeURIComponent(given[name] ?? asText(things, name)),
	);
	return declared.query ? `${path}?${new URLSearchParams(declared.query(things))}` : path;
}

function bodyOf(world: World, { declared, kind }: Cell) {
	const things = world.things(kind);
	if (declared.json) return JSON.stringify(declared.json(things));
	const form = declared.form?.(things) ?? {};
	return form instanceof FormData ? form : new URLSearchParams(form);
}

function headersOf(world: World, { person, target, declared }: Cell): Readonly<Record<string, string>> {
	const { cookie, token } = world.keyOf(person);
	if (!target.api) return cookie ? { cookie } : {};
	return {
		...(token && { Authorization: `Bearer ${token}` }),
		...(declared.json && { "Content-Type": "application/json" }),
		...(declared.ifMatch && { "If-Match": declared.ifMatch }),
	};
}

/** What a person sends; `headers` are those by which a browser says where a form comes from. */
export function requestOf(world: World, cell: Cell, headers: Readonly<Record<string, string>> = { Origin: site }) {
	const isSafe = cell.method === "GET";
	return new Request(`${site}${addressOf(world, cell)}`, {
		method: cell.method,
		headers: { ...headersOf(world, cell), ...(isSafe ? {} : headers) },
		...(isSafe ? {} : { body: bodyOf(world, cell) }),
	});
}
