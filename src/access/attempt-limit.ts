// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Something that may be tried `limit` times within the limit's window. */
type Rule = { readonly key: string; readonly limit: number };

type Attempt =
	/** `giveBack` says that it was no failure after all, and clears what was counted for the keys it names. */
	| { readonly ok: true; readonly giveBack: (cleared?: readonly string[]) => void }
	| { readonly ok: false; readonly seconds: number };

export type AttemptLimit = { readonly begin: (rules: readonly Rule[]) => Attempt };

type Count = { taken: number; readonly until: number };

const LARGEST = 50_000;

/**
 * Counts tries in windows of time, in memory. A try counts when it begins, so that a hundred at once are a hundred;
 * what succeeds is given back.
 */
export function openAttemptLimit(windowSeconds: number, now: () => Date): AttemptLimit {
	const counts = new Map<string, Count>();
	const moment = () => now().getTime();
	const countOf = (key: string): Count => {
		const known = counts.get(key);
		if (known && known.until > moment()) return known;
		const fresh = { taken: 0, until: moment() + windowSeconds * 1000 };
		// Deleted first, so that the oldest window always stands first.
		counts.delete(key);
		counts.set(key, fresh);
		return fresh;
	};
	const forget = () => {
		for (const [key, { until }] of counts) {
			if (until > moment() && counts.size < LARGEST) return;
			counts.delete(key);
		}
	};
	return {
		begin: (rules) => {
			forget();
			const full = rules.map(({ key, limit }) => ({ ...countOf(key), limit })).find((one) => one.taken >= one.limit);
			if (full) return { ok: false, seconds: Math.max(1, Math.ceil((full.until - moment()) / 1000)) };
			const taken = rules.map(({ key }) => countOf(key));
			for (const count of taken) count.taken += 1;
			const giveBack = (cleared: readonly string[] = []) => {
				for (const count of taken) count.taken = Math.max(0, count.taken - 1);
				for (const key of cleared) counts.delete(key);
			};
			return { ok: true, giveBack };
		},
	};
}
