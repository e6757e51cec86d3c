// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot, ReportStatus } from "../snapshot.ts";
import { statusOf } from "../status-words.ts";
import { type ChangeKind, kindOfMove } from "./change-kind.ts";
import type { LocatedStep } from "./located-step.ts";
import { pairReports } from "./pair-reports.ts";
import type { StepPair } from "./pair-steps.ts";
import { facetsOf, type StepFacet } from "./step-facet.ts";
import { type Unchanged, unchangedSince } from "./unchanged-since.ts";

/** What became of one step. At least one of `before` and `after` is there. */
export type StepChange = StepPair & {
	readonly kind: ChangeKind;
	readonly facets: readonly StepFacet[];
	/** Why it is no longer part of the plan, where the report says so. */
	readonly because?: string;
	/** For those whose status and text are the same. */
	readonly unchanged?: Unchanged;
};

/** How many steps went from which status to which, those that stayed too; the key is empty for an unknown one. */
export type StatusMove = { readonly from: string; readonly to: string; readonly count: number };

type Compared = Pick<ReportSnapshot, "asOf" | "number" | "plan">;

/** What changed between two reports of a plan. */
export type ReportDifference = {
	readonly before: Compared;
	readonly after: Compared;
	/** The statuses of both. */
	readonly scheme: readonly ReportStatus[];
	/** Each step of both reports once: in the order of the report after, then those that stand only in the one before. */
	readonly steps: readonly StepChange[];
	/** In the order of the scheme. */
	readonly moves: readonly StatusMove[];
};

/** What changed between two reports. `earlier` are the reports before both, the newest first: how long a text has been the same is counted back in them. */
export function differenceOf(
	before: ReportSnapshot,
	after: ReportSnapshot,
	earlier: readonly ReportSnapshot[] = [],
): ReportDifference {
	const { pairs } = pairReports(before, after);
	const steps = pairs.map((pair) => changeOf(pair, { before, after, earlier }));
	const scheme = [...after.scheme, ...before.scheme.filter(({ key }) => !statusOf(after, key))];
	return {
		before: comparedOf(before),
		after: comparedOf(after),
		scheme,
		steps: inOrder(steps, before, after),
		moves: movesOf(scheme, steps),
	};
}

/** The steps of which something is different. */
export function changedSteps({ steps }: Pick<ReportDifference, "steps">): readonly StepChange[] {
	return steps.filter(({ kind, facets }) => kind !== "unchanged" || facets.length > 0);
}

const comparedOf = ({ asOf, number, plan }: ReportSnapshot): Compared => ({
	...{ asOf, plan },
	...(number !== undefined && { number }),
});

type Reports = {
	readonly before: ReportSnapshot;
	readonly after: ReportSnapshot;
	readonly earlier: readonly ReportSnapshot[];
};

function changeOf(pair: StepPair, reports: Reports): StepChange {
	const facets = facetsOf(pair);
	const { before, after } = pair;
	if (!before) return { ...pair, kind: "new", facets };
	if (!after) return { ...pair, kind: "dropped", facets, ...reasonOf(before, reports.after) };
	const kind = kindOfMove({ report: reports.before, located: before }, { report: reports.after, located: after });
	if (kind !== "unchanged") return { ...pair, kind, facets };
	return {
		...pair,
		kind,
		facets,
		unchanged: unchangedSince(after, reports.after, [reports.before, ...reports.earlier]),
	};
}

/** A measure was dropped as a whole, or the step alone. */
function reasonOf({ measure, step }: LocatedStep, { dropped }: ReportSnapshot): Pick<StepChange, "because"> {
	const found = dropped.find(
		({ number, title, content }) =>
			number === measure.number &&
			title === measure.title &&
			(content === undefined || content.join("\n") === step.content.join("\n")),
	);
	return found ? { because: found.because } : {};
}

function movesOf(scheme: readonly ReportStatus[], steps: readonly StepChange[]): readonly StatusMove[] {
	const counts = new Map<string, number>();
	const nameOf = (from: string, to: string) => JSON.stringify([from, to]);
	for (const { before, after } of steps) {
		if (!before || !after) continue;
		const name = nameOf(before.step.status, after.step.status);
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const keys = [...scheme.map(({ key }) => key), ""];
	return keys.flatMap((from) =>
		keys.flatMap((to) => {
			const count = counts.get(nameOf(from, to));
			return count ? [{ from, to, count }] : [];
		}),
	);
}

function inOrder(steps: readonly StepChange[], before: ReportSnapshot, after: ReportSnapshot): readonly StepChange[] {
	const [ofBefore, ofAfter] = [placesOf(before), placesOf(after)];
	const gone = ofAfter.size;
	const placeOf = (change: StepChange): number =>
		change.after ? placeIn(ofAfter, change.after) : gone + (change.before ? placeIn(ofBefore, change.before) : 0);
	return steps.toSorted((a, b) => placeOf(a) - placeOf(b));
}

const placeName = (slug: string, position: number): string => `${slug} ${position}`;

function placesOf({ fields }: ReportSnapshot): ReadonlyMap<string, number> {
	const measures = fields.flatMap((field) => field.measures);
	const names = measures.flatMap(({ slug, steps }) => steps.map(({ position }) => placeName(slug, position)));
	return new Map(names.map((name, at) => [name, at]));
}

const placeIn = (places: ReadonlyMap<string, number>, { measure, step }: LocatedStep): number =>
	places.get(placeName(measure.slug, step.position)) ?? 0;
