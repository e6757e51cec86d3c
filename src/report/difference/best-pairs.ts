// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** Two things that may be the same. */
export type Candidate<T> = {
	readonly before: T;
	readonly after: T;
	/** From 0 to 1. */
	readonly likeness: number;
	/** What decides among equals, the smaller first; the same for both directions. */
	readonly order: string;
};

export type BestPair<T> = Candidate<T> & {
	/** Another candidate would have been nearly as good. */
	readonly hasRival: boolean;
};

/** So much better than the next the best one must be. */
const clear = 0.1;

/** Pairs each thing at most once, the likeliest first. The order in which the candidates come does not matter. */
export function bestPairs<T>(candidates: readonly Candidate<T>[]): readonly BestPair<T>[] {
	const ranked = candidates.toSorted(
		(a, b) => b.likeness - a.likeness || (a.order < b.order ? -1 : a.order > b.order ? 1 : 0),
	);
	const ofBefore = Map.groupBy(ranked, ({ before }) => before);
	const ofAfter = Map.groupBy(ranked, ({ after }) => after);
	const placed = { before: new Set<T>(), after: new Set<T>() };
	return ranked.flatMap((candidate) => {
		const { before, after, likeness } = candidate;
		if (placed.before.has(before) || placed.after.has(after)) return [];
		placed.before.add(before);
		placed.after.add(after);
		const rivals = [...(ofBefore.get(before) ?? []), ...(ofAfter.get(after) ?? [])];
		const hasRival = rivals.some((other) => other !== candidate && other.likeness > likeness - clear);
		return [{ ...candidate, hasRival }];
	});
}
