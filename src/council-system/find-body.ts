// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Answer, problem } from "../council/system-problem.ts";
import type { CouncilClient } from "./council-client.ts";
import { bodyObject, listObject, systemObject } from "./oparl-object.ts";

/** A body of a council information system: a municipality, seldom one of several. */
export type Body = {
	readonly name: string;
	/** The list of its papers. */
	readonly papers: string;
};

/** Finds the body at an address: its own, or that of a system with one body. Which of several is not guessed. */
export async function findBody(client: CouncilClient, address: string): Promise<Answer<Body>> {
	const home = new URL(address);
	const answer = await client.ask(address, home);
	if (!answer.ok) return answer;
	const body = bodyObject.safeParse(answer.value);
	if (body.success) return { ok: true, value: bodyOf(body.data, address) };
	const system = systemObject.safeParse(answer.value);
	if (!system.success) return problem("not-oparl", address);
	const list = await client.ask(system.data.body, home);
	return list.ok ? onlyBody(list.value, address) : list;
}

function onlyBody(list: unknown, address: string): Answer<Body> {
	const parsed = listObject.safeParse(list);
	const bodies = (parsed.data?.data ?? []).flatMap((one) => bodyObject.safeParse(one).data ?? []);
	const [body, ...others] = bodies;
	if (!body) return problem("not-oparl", address);
	if (others.length > 0) return problem("several-bodies", bodies.map(({ name, id }) => `${name}: ${id}`).join("; "));
	return { ok: true, value: bodyOf(body, address) };
}

function bodyOf({ name, paper }: { readonly name: string; readonly paper: string }, address: string): Body {
	return { name, papers: URL.parse(paper, address)?.href ?? paper };
}
