// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { PaperPage } from "../council/paper-page.ts";
import type { Answer, SystemProblem } from "../council/system-problem.ts";
import { openCouncilClient } from "./council-client.ts";
import { type Body, findBody } from "./find-body.ts";
import { type IntranetHosts, refusedAddress } from "./host-rule.ts";
import { readPage } from "./read-page.ts";

/** What can be asked of council information systems that speak OParl. */
export type CouncilSystem = {
	/** Why an address may not be asked, as far as it says so itself; what its name means is looked at when it is asked. */
	readonly refuses: (address: string) => SystemProblem | undefined;
	readonly findBody: (address: string) => Promise<Answer<Body>>;
	/** A page of the papers of the system at `home`. */
	readonly readPage: (address: string, home: string) => Promise<Answer<PaperPage>>;
	/** Between one request and the next. */
	readonly pause: () => Promise<void>;
};

export type CouncilSystemOptions = {
	readonly intranet?: IntranetHosts;
	/** How long an answer may take: there are systems that need a minute. */
	readonly milliseconds?: number;
	readonly bytes?: number;
	readonly pauseMilliseconds?: number;
};

/** Opens the way to council information systems; nothing is asked yet. */
export function openCouncilSystem(options: CouncilSystemOptions = {}): CouncilSystem {
	const { intranet = [], milliseconds = 90_000, bytes = 32 * 1024 * 1024, pauseMilliseconds = 1000 } = options;
	const client = openCouncilClient({ intranet, limits: { milliseconds, bytes } });
	return {
		refuses: (address) => refusedAddress(new URL(address), intranet),
		findBody: (address) => findBody(client, address),
		readPage: (address, home) => readPage(client, address, home),
		pause: () => new Promise((resolve) => setTimeout(resolve, pauseMilliseconds)),
	};
}
