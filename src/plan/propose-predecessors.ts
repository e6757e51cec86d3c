// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "./measure-number.ts";
import type { Measure } from "./plan.ts";
import { trigramSimilarity, trigramsOf } from "./text-similarity.ts";

type Titled = Pick<Measure, "id" | "number" | "title">;

/** A measure that another one may go on from; a person decides. */
export type PredecessorProposal = {
	readonly measureId: string;
	readonly predecessorId: string;
	readonly sameNumber: boolean;
	/** How alike the titles are, from 0 to 1. */
	readonly similarity: number;
};

/** A number alone says little: plans are numbered anew. Titles this alike are enough by themselves. */
const ALIKE = 0.6;
const ALIKE_WITH_NUMBER = 0.25;
/** Beyond so many pairs only measures of the same number are compared. */
const MOST_PAIRS = 1_000_000;

/** For measures without a predecessor the likeliest one of an earlier plan, each at most once, the surest first. */
export function proposePredecessors(
	measures: readonly (Titled & Pick<Measure, "predecessorId">)[],
	earlier: readonly Titled[],
): readonly PredecessorProposal[] {
	const taken = new Set(measures.flatMap(({ predecessorId }) => predecessorId ?? []));
	const free = measures.filter(({ predecessorId }) => predecessorId === undefined);
	const candidates = earlier.filter(({ id }) => !taken.has(id));
	const pairs = likelyPairs(free, candidates).toSorted((a, b) => rank(b) - rank(a));
	const placed = new Set<string>();
	return pairs.filter(({ measureId, predecessorId }) => {
		if (placed.has(measureId) || taken.has(predecessorId)) return false;
		placed.add(measureId);
		taken.add(predecessorId);
		return true;
	});
}

const rank = ({ sameNumber, similarity }: PredecessorProposal): number => similarity + (sameNumber ? 0.5 : 0);

function likelyPairs(measures: readonly Titled[], earlier: readonly Titled[]): readonly PredecessorProposal[] {
	const known = earlier.map((one) => ({ ...one, key: measureKey(one.number), trigrams: trigramsOf(one.title) }));
	const byKey = Map.groupBy(known, ({ key }) => key);
	const isLarge = measures.length * earlier.length > MOST_PAIRS;
	return measures.flatMap(({ id, number, title }) => {
		const trigrams = trigramsOf(title);
		const key = measureKey(number);
		const compared = isLarge ? (byKey.get(key) ?? []) : known;
		return compared.flatMap((one) => {
			const sameNumber = key !== "" && one.key === key;
			const similarity = trigramSimilarity(trigrams, one.trigrams);
			if (similarity < (sameNumber ? ALIKE_WITH_NUMBER : ALIKE)) return [];
			return [{ measureId: id, predecessorId: one.id, sameNumber, similarity }];
		});
	});
}
