// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PaperPage } from "../council/paper-page.ts";
import { type Answer, problem } from "../council/system-problem.ts";
import type { CouncilClient } from "./council-client.ts";
import { listObject, paperOf } from "./oparl-object.ts";

/** Reads one page of a list of papers of the system at `home`. */
export async function readPage(client: CouncilClient, address: string, home: string): Promise<Answer<PaperPage>> {
	const answer = await client.ask(address, new URL(home));
	if (!answer.ok) return answer;
	const { success, data: list } = listObject.safeParse(answer.value);
	if (!success) return problem("not-oparl", address);
	const papers = list.data.flatMap((object) => paperOf(object) ?? []);
	const { next } = list.links;
	const { totalElements: total } = list.pagination;
	return {
		ok: true,
		value: {
			papers,
			skipped: list.data.length - papers.length,
			...(next !== undefined && { next: URL.parse(next, address)?.href ?? next }),
			...(total !== undefined && { total }),
		},
	};
}
