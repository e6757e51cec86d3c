// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Answer, problem } from "../council/system-problem.ts";
import { type ExchangeLimits, exchange, type Received } from "./exchange.ts";
import { type IntranetHosts, refusedAddress, sameHost } from "./host-rule.ts";

/** Asks a council information system one thing after another; it never leaves the host of `home`. */
export type CouncilClient = {
	readonly ask: (address: string, home: URL) => Promise<Answer<unknown>>;
};

const redirectLimit = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

/** Opens the way to council information systems. */
export function openCouncilClient({
	intranet,
	limits,
}: {
	readonly intranet: IntranetHosts;
	readonly limits: ExchangeLimits;
}): CouncilClient {
	const follow = async (written: string, from: URL, home: URL, left: number): Promise<Answer<unknown>> => {
		const url = sameHost(written, from, home);
		if (!url) return problem("other-host", URL.parse(written, from.href)?.host ?? written);
		const refused = refusedAddress(url, intranet);
		if (refused) return problem(refused.kind, refused.detail);
		const answer = await exchange(url, intranet, limits);
		if (!answer.ok) return answer;
		const { status, location } = answer.value;
		if (!redirects.has(status)) return parsed(answer.value, url);
		if (!location || left === 0) return problem("bad-status", `${status} ${url.href}`);
		return follow(location, url, home, left - 1);
	};
	return { ask: (address, home) => follow(address, home, home, redirectLimit) };
}

function parsed({ status, body }: Received, { href }: URL): Answer<unknown> {
	if (status === 404 || status === 410) return problem("nothing-there", href);
	if (status !== 200) return problem("bad-status", `${status} ${href}`);
	try {
		return { ok: true, value: JSON.parse(new TextDecoder().decode(body)) };
	} catch {
		// Error pages come with status 200, too.
		return problem("not-json", href);
	}
}
