// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

/** A choice for each item of a sequence, such that the sum of what fits and what follows what is greatest. */
export type Choice = {
	readonly items: number;
	/** What item `i` may be given; an item without candidates is passed over. */
	readonly candidates: (item: number) => readonly number[];
	readonly fits: (item: number, candidate: number) => number;
	readonly follows: (before: number, candidate: number, item: number) => number;
};

type Node = {
	readonly item: number;
	readonly candidate: number;
	readonly score: number;
	readonly before: Node | undefined;
};

function nodeFor(choice: Choice, item: number, candidate: number, row: readonly Node[]): Node {
	const fits = choice.fits(item, candidate);
	let best: Node = { item, candidate, score: fits, before: undefined };
	for (const [at, before] of row.entries()) {
		const score = before.score + choice.follows(before.candidate, candidate, item) + fits;
		if (at === 0 || score > best.score) best = { item, candidate, score, before };
	}
	return best;
}

/** Dynamic programming (Viterbi) over the items in order; linear in them where each has few candidates. */
export function bestPath(choice: Choice): Map<number, number> {
	let row: readonly Node[] = [];
	for (let item = 0; item < choice.items; item += 1) {
		const candidates = choice.candidates(item);
		if (candidates.length > 0) row = candidates.map((candidate) => nodeFor(choice, item, candidate, row));
	}
	const path = new Map<number, number>();
	let node = row.reduce<Node | undefined>(
		(best, one) => (best === undefined || one.score > best.score ? one : best),
		undefined,
	);
	for (; node !== undefined; node = node.before) path.set(node.item, node.candidate);
	return path;
}
