// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { CELL_KINDS, type CellKind, type Described } from "./cell-feature.ts";

/** How likely an atom is of each kind, as logarithms that can be added up. */
export type KindScores = ReadonlyMap<CellKind, number>;

const ROUNDS = 3;
/** What is sure by its words outweighs what its column would suggest. */
const SURE = 20;

type Sample = readonly [features: readonly string[], kind: CellKind];
/** What each kind weighs before anything is seen, and with each feature; both in the order of `CELL_KINDS`. */
type Weights = { readonly priors: readonly number[]; readonly features: ReadonlyMap<string, readonly number[]> };

function countByKind(samples: readonly Sample[]): Map<string, number[]> {
	const counts = new Map<string, number[]>();
	for (const [features, kind] of samples) {
		const at = CELL_KINDS.indexOf(kind);
		for (const feature of features) {
			const row = counts.get(feature) ?? CELL_KINDS.map(() => 0);
			row[at] = (row[at] ?? 0) + 1;
			counts.set(feature, row);
		}
	}
	return counts;
}

function weigh(samples: readonly Sample[]): Weights {
	const totals = CELL_KINDS.map((kind) => samples.filter((sample) => sample[1] === kind).length);
	const weight = (count: number, at: number) => Math.log((count + 0.3) / ((totals[at] ?? 0) + 2));
	return {
		priors: totals.map((total) => Math.log((total + 1) / (samples.length + CELL_KINDS.length))),
		features: new Map(
			[...countByKind(samples), [UNSEEN, CELL_KINDS.map(() => 0)] as const].map(([feature, counts]) => [
				feature,
				counts.map(weight),
			]),
		),
	};
}

const UNSEEN = "";

function scores(seen: readonly string[], weights: Weights): KindScores {
	const rows = seen.map((feature) => weights.features.get(feature) ?? weights.features.get(UNSEEN) ?? []);
	return new Map(
		CELL_KINDS.map((kind, at) => [kind, rows.reduce((sum, row) => sum + (row[at] ?? 0), weights.priors[at] ?? 0)]),
	);
}

function likeliest(found: KindScores): CellKind {
	const of = (kind: CellKind) => found.get(kind) ?? Number.NEGATIVE_INFINITY;
	return CELL_KINDS.reduce((best, kind) => (of(kind) > of(best) ? kind : best));
}

/** By how much one kind is likelier than the best of the others. */
export function margin(found: KindScores, kind: CellKind): number {
	const others = CELL_KINDS.filter((other) => other !== kind).map(
		(other) => found.get(other) ?? Number.NEGATIVE_INFINITY,
	);
	return (found.get(kind) ?? Number.NEGATIVE_INFINITY) - Math.max(...others);
}

/** Once the titles are known, nothing else is one. */
function withoutTitle(scores: KindScores, titles: ReadonlySet<Atom> | undefined): KindScores {
	return titles === undefined ? scores : new Map([...scores].filter(([kind]) => kind !== "title"));
}

/**
 * Tells the columns of a table apart whose text was printed in any order: learns from the atoms that are sure how this document
 * prints each column (list or not, width at which lines wrap, neighbours), then judges all by it.
 * @param titles where they are known already
 */
export function scoreKinds(described: readonly Described[], titles?: ReadonlySet<Atom>): Map<Atom, KindScores> {
	const seen = described.map((one) => (titles?.has(one.atom) ? { ...one, sure: "title" as const } : one));
	let samples: Sample[] = seen.flatMap((one) => (one.sure === undefined ? [] : [[one.features, one.sure] as const]));
	let found = new Map<Atom, KindScores>();
	for (let round = 0; round < ROUNDS; round += 1) {
		const weights = weigh(samples);
		found = new Map(seen.map((one) => [one.atom, withoutTitle(scores(one.features, weights), titles)]));
		samples = seen.map((one) => [one.features, one.sure ?? likeliest(found.get(one.atom) as KindScores)] as const);
	}
	return new Map(
		seen.map(({ atom, sure }) => {
			const judged = found.get(atom) as KindScores;
			return [atom, sure === undefined ? judged : new Map(judged).set(sure, (judged.get(sure) ?? 0) + SURE)];
		}),
	);
}

/** The kind of each text atom, once it is known which are titles. A lone dash is nothing. */
export function kindsOf(described: readonly Described[], titles: ReadonlySet<Atom>): Map<Atom, CellKind> {
	const texts = [...scoreKinds(described, titles)].filter(([atom]) => !/^[\s–—-]*$/u.test(atom.text));
	return new Map(texts.map(([atom, scores]) => [atom, titles.has(atom) ? "title" : likeliest(scores)]));
}
