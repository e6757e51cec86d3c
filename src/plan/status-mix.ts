// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Status, StatusKey, StatusMeaning } from "./status.ts";

/** What counting needs of a status scheme. */
type Counted = readonly Pick<Status, "key" | "meaning">[];

/** How many steps have one status; `unknown` has those whose status is missing or not of the scheme. */
export type StatusCount = {
	/** The key of the scheme; empty for unknown. */
	readonly key: StatusKey | "";
	readonly meaning: StatusMeaning | "unknown";
	readonly count: number;
};

/** The state of a measure, field or plan: never an average, always how many steps have which status. */
export type StatusMix = readonly StatusCount[];

/** Counts statuses in the order of the scheme, the unknown last; what nothing has is left out. */
export function mixOf(scheme: Counted, statuses: Iterable<StatusKey | "">): StatusMix {
	return mixOfCounts(
		scheme,
		Array.from(statuses, (key) => ({ key, count: 1 })),
	);
}

/** The same from statuses that are counted already. */
export function mixOfCounts(scheme: Counted, counted: readonly Pick<StatusCount, "key" | "count">[]): StatusMix {
	const counts = new Map<StatusKey | "", number>();
	const known = new Set(scheme.map(({ key }) => key));
	for (const { key: status, count } of counted) {
		const key = known.has(status) ? status : "";
		counts.set(key, (counts.get(key) ?? 0) + count);
	}
	const inOrder: readonly Pick<Status, "key">[] = [...scheme, { key: "" }];
	return inOrder.flatMap(({ key }) => {
		const count = counts.get(key);
		return count ? [{ key, meaning: meaningOf(scheme, key), count }] : [];
	});
}

const meaningOf = (scheme: Counted, key: StatusKey | ""): StatusMeaning | "unknown" =>
	scheme.find((status) => status.key === key)?.meaning ?? "unknown";

export function totalOf(mix: StatusMix): number {
	return mix.reduce((sum, { count }) => sum + count, 0);
}

/** Statuses that mean the same, counted together. */
export type MeaningCount = {
	readonly meaning: StatusMeaning | "unknown";
	readonly keys: readonly (StatusKey | "")[];
	readonly count: number;
};

/** As a sentence tells it: what runs, what is done, what is left. */
const order: readonly MeaningCount["meaning"][] = [
	...(["continuous", "underway", "done", "partial", "planned", "not_done", "dropped", "unknown"] as const),
];

/** A mix by what its statuses mean; a scheme may have several statuses of one meaning. */
export function byMeaning(mix: StatusMix): readonly MeaningCount[] {
	return order.flatMap((meaning) => {
		const same = mix.filter((one) => one.meaning === meaning);
		return same.length === 0 ? [] : [{ meaning, keys: same.map(({ key }) => key), count: totalOf(same) }];
	});
}
