// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A choice for each item of a sequence, such that the sum of what fits and what follows what is greatest. */
export type Choice = {
	readonly items: number;
	/** What item `i` may be given; an item without candidates is passed over. */
	readonly candidates: (item: number) => readonly number[];
	readonly fits: (item: number, candidate: number) => number;
	readonly follows: (before: number, candidate: number, item: number) => number;
	/** The only candidates that this one can follow, where not all can; asking those alone saves most of the work. */
	readonly befores?: (candidate: number) => readonly number[] | undefined;
};

type Node = {
	readonly item: number;
	readonly candidate: number;
	readonly score: number;
	readonly before: Node | undefined;
};

type Row = ReadonlyMap<number, Node>;

function nodeFor(choice: Choice, item: number, candidate: number, row: Row): Node {
	const fits = choice.fits(item, candidate);
	const only = choice.befores?.(candidate);
	const befores = only === undefined ? row.values() : only.flatMap((before) => row.get(before) ?? []);
	const start = row.size === 0 ? fits : Number.NEGATIVE_INFINITY;
	let best: Node = { item, candidate, score: start, before: undefined };
	for (const before of befores) {
		const score = before.score + choice.follows(before.candidate, candidate, item) + fits;
		if (best.before === undefined || score > best.score) best = { item, candidate, score, before };
	}
	return best;
}

/** Dynamic programming (Viterbi) over the items in order; linear in them where each has few candidates. */
export function bestPath(choice: Choice): Map<number, number> {
	let row: Row = new Map();
	for (let item = 0; item < choice.items; item += 1) {
		const candidates = choice.candidates(item);
		if (candidates.length > 0)
			row = new Map(candidates.map((candidate) => [candidate, nodeFor(choice, item, candidate, row)]));
	}
	const path = new Map<number, number>();
	let node = [...row.values()].reduce<Node | undefined>(
		(best, one) => (best === undefined || one.score > best.score ? one : best),
		undefined,
	);
	for (; node !== undefined; node = node.before) path.set(node.item, node.candidate);
	return path;
}
