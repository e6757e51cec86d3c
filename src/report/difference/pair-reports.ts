// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { squeezedLetters } from "../../plan/squeezed.ts";
import type { ReportSnapshot } from "../snapshot.ts";
import { type LocatedMeasure, measuresOf, stepKey, stepsOf } from "./located-step.ts";
import { pairMeasures } from "./pair-measures.ts";
import { pairSteps, type StepPair } from "./pair-steps.ts";

/** The steps of two reports, each in exactly one pair, and where to find it. */
export type ReportPairs = {
	readonly pairs: readonly StepPair[];
	/** By `stepKey` in the report after. */
	readonly byAfter: ReadonlyMap<string, StepPair>;
};

/** A shorter text may stand in two measures by chance. */
const shortestMoved = 20;

// Snapshots never change, and pairing them is what takes time.
const known = new WeakMap<ReportSnapshot, WeakMap<ReportSnapshot, ReportPairs>>();

/** Which steps of two reports are the same. */
export function pairReports(before: ReportSnapshot, after: ReportSnapshot): ReportPairs {
	const ofBefore = known.get(before) ?? new WeakMap<ReportSnapshot, ReportPairs>();
	known.set(before, ofBefore);
	const pairs = ofBefore.get(after) ?? pairsOf(before, after);
	ofBefore.set(after, pairs);
	return pairs;
}

function pairsOf(before: ReportSnapshot, after: ReportSnapshot): ReportPairs {
	const [left, right] = [measuresOf(before), measuresOf(after)];
	const measures = pairMeasures(left, right);
	const placed = new Set(measures.flatMap((pair) => [pair.before, pair.after]));
	const free = (all: readonly LocatedMeasure[]) => stepsOf(all.filter((one) => !placed.has(one)));
	const pairs = withMoved([
		...measures.flatMap(pairSteps),
		...free(left).map((step) => ({ before: step, unsure: false })),
		...free(right).map((step) => ({ after: step, unsure: false })),
	]);
	return { pairs, byAfter: new Map(pairs.flatMap((pair) => (pair.after ? [[stepKey(pair.after), pair]] : []))) };
}

/** What is lost in one measure and new in another with the very same contents has moved. */
function withMoved(pairs: readonly StepPair[]): readonly StepPair[] {
	const lost = Map.groupBy(
		pairs.filter(({ after }) => !after),
		({ before }) => textOf(before),
	);
	const added = Map.groupBy(
		pairs.filter(({ before }) => !before),
		({ after }) => textOf(after),
	);
	const gone = new Set<StepPair>();
	const moved = [...lost].flatMap(([text, [from, ...twins]]): readonly StepPair[] => {
		const [to, ...others] = added.get(text) ?? [];
		if (text.length < shortestMoved || !from?.before || !to?.after || twins.length + others.length > 0) return [];
		gone.add(from).add(to);
		return [{ before: from.before, after: to.after, unsure: false, moved: true }];
	});
	return [...pairs.filter((pair) => !gone.has(pair)), ...moved];
}

const textOf = (located: StepPair["before"]): string => squeezedLetters(located?.step.content.join(" ") ?? "");
