// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RouteName } from "../../src/web/routes.ts";
import type { Kind, Rule } from "./rule.ts";
import type { Things } from "./things.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH";

/** Who gets what at an address, and what a valid request is made of. */
export type Declaration = {
	readonly rule: Rule;
	/** What is asked about; left out: whatever the address names. */
	readonly kinds?: readonly Kind[];
	/** Parts of the address that are not called like the thing. */
	readonly params?: (things: Things) => Readonly<Record<string, string>>;
	readonly query?: (things: Things) => Readonly<Record<string, string>>;
	/** Tells those who are asked by units of the plans that they are asked about, which they may not see otherwise. */
	readonly tellsOfAsked?: true;
	/** Tells everybody of the plans of which something is published, internal ones too. */
	readonly tellsOfPublished?: true;
	/** An empty or useless form: who may is told what is wrong with it instead, and nothing is changed. */
	readonly unfit?: true;
	/** What is sent to the API instead of a form, and the version that it was made from. */
	readonly json?: (things: Things) => unknown;
	readonly ifMatch?: string;
	readonly form?: (things: Things) => FormData | Readonly<Record<string, string>>;
};

/** Each method that an address answers to. */
export type DeclaredRoute = Readonly<Partial<Record<Method, Declaration | readonly Declaration[]>>>;

/** What is declared for a method: one request, or one for each thing that can be asked of it. */
export const declarationsOf = (route: DeclaredRoute, method: Method): readonly Declaration[] =>
	[route[method] ?? []].flat();

/** A part of the table; together the parts must name every route. */
export type DeclaredRoutes<Name extends RouteName> = Readonly<Record<Name, DeclaredRoute>>;
