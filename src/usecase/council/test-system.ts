// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { authorise, type Context, type Refusal } from "../context.ts";
import { type AddressProblem, mistakeIn } from "./system-address.ts";

/** What stands at an address: whose papers, and how many, where the system says so. */
export type FoundSystem = { readonly name: string; readonly papers?: number };

export type TestSystemResult =
	| { readonly ok: true; readonly found: FoundSystem }
	| { readonly ok: false; readonly problem: Refusal | AddressProblem };

/** Asks at an address, and saves nothing. */
export async function testSystem(context: Context, address: string): Promise<TestSystemResult> {
	const refused = authorise(context, "municipality:manage");
	if (refused) return refused;
	const problem = mistakeIn(context, address);
	if (problem) return { ok: false, problem };
	const body = await context.council.findBody(address);
	if (!body.ok) return body;
	const page = await context.council.readPage(body.value.papers, address);
	if (!page.ok) return page;
	const { total } = page.value;
	return { ok: true, found: { name: body.value.name, ...(total !== undefined && { papers: total }) } };
}
