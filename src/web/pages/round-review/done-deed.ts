// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { numberOf } from "../../posted-text.ts";
import type { Query } from "../../routes.ts";

const deeds = ["accepted", "returned", "edited", "reset", "reopened", "undone", "merged"] as const;

/** What was done last, for the page that comes after it. */
export type DoneDeed = {
	readonly deed: (typeof deeds)[number];
	/** Its number in the log, where it can be taken back. */
	readonly event?: number;
	readonly count: number;
	/** How many of those that were asked for were left as they are. */
	readonly left: number;
};

/** What an address says was done. */
export function doneIn(query: Query): DoneDeed | undefined {
	const deed = deeds.find((one) => one === query.done);
	const event = numberOf(query.event);
	if (!deed) return undefined;
	return { deed, count: numberOf(query.count) ?? 1, left: numberOf(query.left) ?? 0, ...(event && { event }) };
}

/** What an address is to say was done. */
export function queryOf({ deed, event, count = 1, left = 0 }: Pick<DoneDeed, "deed"> & Partial<DoneDeed>) {
	return new URLSearchParams({
		done: deed,
		...(event !== undefined && { event: String(event) }),
		...(count !== 1 && { count: String(count) }),
		...(left !== 0 && { left: String(left) }),
	});
}
