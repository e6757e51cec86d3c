// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Atom } from "./atom.ts";
import { CELL_KINDS, type CellKind, featuresOf, sureKind } from "./cell-feature.ts";

/** How likely an atom is of each kind, as logarithms that can be added up. */
export type KindScores = ReadonlyMap<CellKind, number>;

const ROUNDS = 3;
/** What is sure by its words outweighs what its column would suggest. */
const SURE = 20;

type Counts = { readonly totals: Map<CellKind, number>; readonly features: Map<string, number> };

function count(samples: readonly (readonly [readonly string[], CellKind])[]): Counts {
	const totals = new Map<CellKind, number>();
	const features = new Map<string, number>();
	for (const [seen, kind] of samples) {
		totals.set(kind, (totals.get(kind) ?? 0) + 1);
		for (const feature of seen) {
			const key = `${kind} ${feature}`;
			features.set(key, (features.get(key) ?? 0) + 1);
		}
	}
	return { totals, features };
}

function scores(seen: readonly string[], counts: Counts, size: number): KindScores {
	return new Map(
		CELL_KINDS.map((kind) => {
			const total = counts.totals.get(kind) ?? 0;
			const prior = Math.log((total + 1) / (size + CELL_KINDS.length));
			const weight = (feature: string) =>
				Math.log(((counts.features.get(`${kind} ${feature}`) ?? 0) + 0.3) / (total + 2));
			return [kind, seen.reduce((sum, feature) => sum + weight(feature), prior)];
		}),
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
export function scoreKinds(atoms: readonly Atom[], titles?: ReadonlySet<Atom>): Map<Atom, KindScores> {
	const texts = atoms.flatMap((atom, at) => (atom.kind === "text" ? [{ atom, at }] : []));
	const seen = texts.map(({ atom, at }) => ({
		atom,
		features: featuresOf(atom, atoms[at - 1], atoms[at + 1]),
		sure: titles?.has(atom) ? "title" : sureKind(atom, atoms[at - 1]),
	}));
	let samples = seen.flatMap((one) => (one.sure === undefined ? [] : [[one.features, one.sure] as const]));
	let found = new Map<Atom, KindScores>();
	for (let round = 0; round < ROUNDS; round += 1) {
		const counts = count(samples);
		found = new Map(seen.map((one) => [one.atom, scores(one.features, counts, samples.length)]));
		samples = seen.map(
			(one) => [one.features, one.sure ?? likeliest(withoutTitle(found.get(one.atom) as KindScores, titles))] as const,
		);
	}
	return new Map(
		seen.map(({ atom, sure }) => {
			const judged = withoutTitle(found.get(atom) as KindScores, titles);
			return [atom, sure === undefined ? judged : new Map(judged).set(sure, (found.get(atom)?.get(sure) ?? 0) + SURE)];
		}),
	);
}

/** The kind of each text atom, once it is known which are titles. A lone dash is nothing. */
export function kindsOf(atoms: readonly Atom[], titles: ReadonlySet<Atom>): Map<Atom, CellKind> {
	const texts = [...scoreKinds(atoms, titles)].filter(([atom]) => !/^[\s–—-]*$/u.test(atom.text));
	return new Map(texts.map(([atom, scores]) => [atom, titles.has(atom) ? "title" : likeliest(scores)]));
}
