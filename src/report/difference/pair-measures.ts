// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { squeezedLetters } from "../../plan/squeezed.ts";
import { trigramSimilarity, trigramsOf } from "../../plan/text-similarity.ts";
import { bestPairs, type Candidate } from "./best-pairs.ts";
import type { LocatedMeasure } from "./located-step.ts";

export type MeasurePair = {
	readonly before: LocatedMeasure;
	readonly after: LocatedMeasure;
	/** They are alike, but not so much that it is certain. */
	readonly unsure: boolean;
};

/** A measure with what it is recognised by. */
type Known = {
	readonly located: LocatedMeasure;
	readonly slug: string;
	readonly title: string;
	readonly contents: readonly string[];
	/** Made when they are needed: most measures are recognised without them. */
	readonly trigrams: () => ReadonlySet<string>;
	readonly words: () => ReadonlySet<string>;
};

/** Under one slug little likeness is enough; under another it must be much. */
const alikeUnderSlug = 0.25;
const alike = 0.6;
const surelyAlike = 0.8;
/** Beyond so many pairs only measures are compared that share a word which few others have. */
const mostPairs = 10_000;
const few = 20;

type Stage = (before: readonly Known[], after: readonly Known[]) => readonly StagePair[];
type StagePair = { readonly before: Known; readonly after: Known; readonly unsure?: boolean };

/** From the surest sign to the least: each looks only at what is left of the one before. */
const stages: readonly Stage[] = [
	bySlug(({ title }, other) => isSaid(title, other.title)),
	byText(({ title, contents }) => [title, ...contents].join(" ")),
	bySlug(({ contents }, other) => isSaid(contents.join(), other.contents.join())),
	byText(({ title }) => title),
	byText(({ contents }) => contents.join(" ")),
	bySlug(isRelated),
	byLikeness,
	bySlug(() => true),
];

/**
 * Which measures of two reports are the same: by slug where title or contents agree, by their texts where they have been
 * numbered anew. Each measure stands in at most one pair.
 */
export function pairMeasures(
	before: readonly LocatedMeasure[],
	after: readonly LocatedMeasure[],
): readonly MeasurePair[] {
	let [left, right] = [before.map(knownOf), after.map(knownOf)];
	const pairs: StagePair[] = [];
	for (const stage of stages) {
		const found = stage(left, right);
		const placed = new Set(found.flatMap((pair) => [pair.before, pair.after]));
		left = left.filter((one) => !placed.has(one));
		right = right.filter((one) => !placed.has(one));
		pairs.push(...found);
	}
	return pairs.map(({ before: from, after: to, unsure = false }) => ({
		before: from.located,
		after: to.located,
		unsure,
	}));
}

function knownOf(located: LocatedMeasure): Known {
	const { slug, title, steps } = located.measure;
	const contents = steps.map(({ content }) => content.join(" "));
	const text = [title, ...contents].join(" ");
	return {
		...{ located, slug, title: squeezedLetters(title), contents: contents.map(squeezedLetters) },
		trigrams: once(() => trigramsOf(text)),
		words: once(() => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))),
	};
}

function once<T>(make: () => T): () => T {
	let made: { readonly it: T } | undefined;
	return () => {
		made ??= { it: make() };
		return made.it;
	};
}

const isSaid = (one: string, other: string): boolean => one !== "" && one === other;

function isRelated(one: Known, other: Known): boolean {
	if (one.contents.some((content) => content !== "" && other.contents.includes(content))) return true;
	return trigramSimilarity(one.trigrams(), other.trigrams()) >= alikeUnderSlug;
}

function bySlug(agrees: (before: Known, after: Known) => boolean): Stage {
	return (before, after) => {
		const known = new Map(after.map((one) => [one.slug, one]));
		return before.flatMap((one) => {
			const other = known.get(one.slug);
			return other && agrees(one, other) ? [{ before: one, after: other }] : [];
		});
	};
}

/** Only where exactly one measure on each side has the text. */
function byText(textOf: (measure: Known) => string): Stage {
	return (before, after) => {
		const [ofBefore, ofAfter] = [Map.groupBy(before, textOf), Map.groupBy(after, textOf)];
		return [...ofBefore].flatMap(([text, [one, ...twins]]) => {
			const [other, ...others] = ofAfter.get(text) ?? [];
			const isAlone = twins.length + others.length === 0;
			return text.trim() !== "" && one && other && isAlone ? [{ before: one, after: other }] : [];
		});
	};
}

function byLikeness(before: readonly Known[], after: readonly Known[]): readonly StagePair[] {
	const candidates = comparedPairs(before, after).flatMap(([one, other]): readonly Candidate<Known>[] => {
		const likeness = trigramSimilarity(one.trigrams(), other.trigrams());
		const order = [one.slug, other.slug].toSorted().join(" ");
		return likeness < alike ? [] : [{ before: one, after: other, likeness, order }];
	});
	return bestPairs(candidates).map((pair) => ({ ...pair, unsure: pair.hasRival || pair.likeness < surelyAlike }));
}

type Pair = readonly [before: Known, after: Known];

/** The pairs that may be alike: all, or in a large plan those that share a rare word. */
function comparedPairs(before: readonly Known[], after: readonly Known[]): readonly Pair[] {
	if (before.length * after.length <= mostPairs) {
		return before.flatMap((one) => after.map((other): Pair => [one, other]));
	}
	const known = byWord(after);
	const partners = new Map<Known, Set<Known>>();
	for (const [word, own] of byWord(before)) {
		const others = known.get(word) ?? [];
		if (own.length > few || others.length > few) continue;
		for (const one of own) partners.set(one, new Set([...(partners.get(one) ?? []), ...others]));
	}
	return [...partners].flatMap(([one, others]) => [...others].map((other): Pair => [one, other]));
}

function byWord(measures: readonly Known[]): ReadonlyMap<string, readonly Known[]> {
	const pairs = measures.flatMap((measure) => [...measure.words()].map((word) => ({ word, measure })));
	const grouped = Map.groupBy(pairs, ({ word }) => word);
	return new Map([...grouped].map(([word, own]) => [word, own.map(({ measure }) => measure)]));
}
