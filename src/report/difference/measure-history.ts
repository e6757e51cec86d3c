// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportSnapshot } from "../snapshot.ts";
import { type ChangeKind, kindOfMove } from "./change-kind.ts";
import { type LocatedMeasure, type LocatedStep, measuresOf, stepKey, stepsOf } from "./located-step.ts";
import { pairReports } from "./pair-reports.ts";

/** What one report says of a step. */
export type StepState = {
	readonly report: ReportSnapshot;
	/** As it stands there, under the number and in the field of that report. */
	readonly located: LocatedStep;
	/** What became of it since the report before; `new` where it did not stand there. */
	readonly kind: ChangeKind;
	/** Whether it is the same step as in the report after this one is likely, but not certain. */
	readonly unsure: boolean;
};

export type MeasureHistory = {
	/** As it stands in the newest report that has it. */
	readonly located: LocatedMeasure;
	readonly report: ReportSnapshot;
	/** Of each of its steps what the reports say, the newest first. */
	readonly steps: readonly (readonly StepState[])[];
};

/** A measure's steps through all reports of its plan; undefined where none has it. The order of the reports does not matter. */
export function historyOf(slug: string, reports: readonly ReportSnapshot[]): MeasureHistory | undefined {
	const newestFirst = reports.toSorted((a, b) => rank(b, a));
	for (const [at, report] of newestFirst.entries()) {
		const located = measuresOf(report).find(({ measure }) => measure.slug === slug);
		if (!located) continue;
		const earlier = newestFirst.slice(at + 1);
		return { located, report, steps: stepsOf([located]).map((step) => statesOf(step, report, earlier)) };
	}
	return undefined;
}

function rank(one: ReportSnapshot, other: ReportSnapshot): number {
	if (one.asOf !== other.asOf) return one.asOf < other.asOf ? -1 : 1;
	return (one.number ?? Number.POSITIVE_INFINITY) - (other.number ?? Number.POSITIVE_INFINITY);
}

function statesOf(step: LocatedStep, report: ReportSnapshot, earlier: readonly ReportSnapshot[]): readonly StepState[] {
	const states: StepState[] = [];
	let now = { located: step, report, unsure: false };
	for (const before of earlier) {
		const pair = pairReports(before, now.report).byAfter.get(stepKey(now.located));
		if (!pair?.before) break;
		const kind = kindOfMove({ report: before, located: pair.before }, now);
		states.push({ ...now, kind });
		now = { located: pair.before, report: before, unsure: pair.unsure };
	}
	return [...states, { ...now, kind: "new" }];
}
