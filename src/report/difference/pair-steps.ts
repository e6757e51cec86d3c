// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { squeezedLetters } from "../../plan/squeezed.ts";
import { trigramSimilarity, trigramsOf } from "../../plan/text-similarity.ts";
import { bestPairs, type Candidate } from "./best-pairs.ts";
import { type LocatedStep, stepsOf } from "./located-step.ts";
import type { MeasurePair } from "./pair-measures.ts";

/** A step of two reports, or of one of them. */
export type StepPair = {
	readonly before?: LocatedStep;
	readonly after?: LocatedStep;
	/** Whether it is the same step is likely, but not certain. */
	readonly unsure: boolean;
	/** A part of this step of the report before became a step of its own. */
	readonly splitFrom?: LocatedStep;
	/** It is part of this step of the report after now. */
	readonly mergedInto?: LocatedStep;
	/** It stands in another measure now. */
	readonly moved?: boolean;
};

type Known = { readonly located: LocatedStep; readonly text: string; readonly trigrams: () => ReadonlySet<string> };

/** Below the first two steps are not the same, from the second on they surely are. */
const alike = 0.3;
const surelyAlike = 0.6;
const samePlace = 0.15;
/** A part must be so long to be recognised in a whole, and so much of it must be there. */
const shortestPart = 15;
const contained = 0.85;

/** Which steps of two measures are the same: by their contents, exact ones first; each step stands in exactly one pair. */
export function pairSteps({ before, after, unsure }: MeasurePair): readonly StepPair[] {
	const [left, right] = [stepsOf([before]).map(knownOf), stepsOf([after]).map(knownOf)];
	const exact = bestPairs(candidatesOf(left, right, (one, other) => (one.text === other.text ? 1 : 0)));
	const [freeLeft, freeRight] = [without(left, exact), without(right, exact)];
	const similar = bestPairs(candidatesOf(freeLeft, freeRight, likenessOf));
	const pairs: readonly StepPair[] = [
		...exact.map((pair) => ({ before: pair.before.located, after: pair.after.located, unsure })),
		...similar.map((pair) => ({
			...{ before: pair.before.located, after: pair.after.located },
			unsure: unsure || pair.hasRival || pair.likeness < surelyAlike,
		})),
	];
	const rest = { left: without(freeLeft, similar), right: without(freeRight, similar) };
	const [one, ...ones] = left;
	const [other, ...others] = right;
	const isLone = one && other && ones.length + others.length === 0;
	if (isLone && pairs.length === 0 && isSameMeasure({ before, after })) {
		return [{ before: one.located, after: other.located, unsure: true }];
	}
	const found = [...exact, ...similar];
	return [...pairs, ...rest.left.map((part) => lost(part, found)), ...rest.right.map((part) => added(part, found))];
}

const isSameMeasure = ({ before, after }: Pick<MeasurePair, "before" | "after">): boolean =>
	before.measure.slug === after.measure.slug &&
	squeezedLetters(before.measure.title) === squeezedLetters(after.measure.title);

type Found = { readonly before: Known; readonly after: Known };

const without = (all: readonly Known[], pairs: readonly Found[]): readonly Known[] =>
	all.filter((one) => !pairs.some(({ before, after }) => before === one || after === one));

function added(part: Known, found: readonly Found[]): StepPair {
	const whole = found.find(({ before, after }) => isPart(part, before) && !isPart(part, after));
	return { after: part.located, unsure: false, ...(whole && { splitFrom: whole.before.located }) };
}

function lost(part: Known, found: readonly Found[]): StepPair {
	const whole = found.find(({ before, after }) => isPart(part, after) && !isPart(part, before));
	return { before: part.located, unsure: false, ...(whole && { mergedInto: whole.after.located }) };
}

function knownOf(located: LocatedStep): Known {
	const text = located.step.content.join(" ");
	let trigrams: ReadonlySet<string> | undefined;
	return {
		...{ located, text: squeezedLetters(text) },
		trigrams: () => {
			trigrams ??= trigramsOf(text);
			return trigrams;
		},
	};
}

function candidatesOf(
	before: readonly Known[],
	after: readonly Known[],
	likeness: (one: Known, other: Known) => number,
): readonly Candidate<Known>[] {
	return before.flatMap((one) =>
		after.flatMap((other) => {
			const found = likeness(one, other);
			return found < alike ? [] : [{ before: one, after: other, likeness: found, order: nearness(one, other) }];
		}),
	);
}

function nearness({ located: one }: Known, { located: other }: Known): string {
	const [a, b] = [one.step.position, other.step.position];
	return [Math.abs(a - b), a + b].map((number) => String(number).padStart(9, "0")).join(" ");
}

function likenessOf(one: Known, other: Known): number {
	const isThere = one.located.step.position === other.located.step.position;
	const similarity = trigramSimilarity(one.trigrams(), other.trigrams());
	const asPart = Math.max(shareIn(one, other), shareIn(other, one));
	return Math.min(1, Math.max(similarity, asPart >= contained ? asPart * 0.9 : 0) + (isThere ? samePlace : 0));
}

const isPart = (part: Known, whole: Known): boolean => shareIn(part, whole) >= contained;

/** How much of a part stands in a whole; nothing where the part is too short to tell. */
function shareIn(part: Known, whole: Known): number {
	const [few, many] = [part.trigrams(), whole.trigrams()];
	if (few.size < shortestPart || few.size > many.size) return 0;
	let shared = 0;
	for (const trigram of few) if (many.has(trigram)) shared += 1;
	return shared / few.size;
}
