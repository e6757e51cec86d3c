// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Overdue, overdueAt } from "../plan/overdue.ts";
import type { ReportField, ReportMeasure, ReportSnapshot, ReportStatus, ReportStep } from "./snapshot.ts";
import { statusOf } from "./status-words.ts";

/** A step of a report with what stands around it. */
export type PublishedStep = {
	readonly field: ReportField;
	readonly measure: ReportMeasure;
	readonly step: ReportStep;
	/** Left out where nothing is said, or in words that the scheme does not have. */
	readonly status?: ReportStatus;
	/** What had passed on the report's day. */
	readonly overdue?: Overdue;
};

const laidOut = new WeakMap<ReportSnapshot, readonly PublishedStep[]>();

/** The steps of a report in its order. */
export function publishedSteps(snapshot: ReportSnapshot): readonly PublishedStep[] {
	const known = laidOut.get(snapshot);
	if (known) return known;
	const steps = snapshot.fields.flatMap((field) =>
		field.measures.flatMap((measure) => measure.steps.map((step) => publishedStep(snapshot, { field, measure, step }))),
	);
	laidOut.set(snapshot, steps);
	return steps;
}

function publishedStep(
	snapshot: ReportSnapshot,
	placed: Pick<PublishedStep, "field" | "measure" | "step">,
): PublishedStep {
	const status = statusOf(snapshot, placed.step.status);
	const overdue = status && overdueAt(placed.step.term, status.meaning, snapshot.asOf);
	return { ...placed, ...(status && { status }), ...(overdue && { overdue }) };
}

/** The days after the report's on which a step that is still open ends, the next first. */
export function nextEnds(
	snapshot: ReportSnapshot,
): readonly { readonly end: string; readonly steps: readonly PublishedStep[] }[] {
	const ends = publishedSteps(snapshot).flatMap((one) =>
		isStillOpen(one)
			? one.step.term.phases.flatMap(({ end, openEnd }) =>
					end && !openEnd && end >= snapshot.asOf ? [{ end, one }] : [],
				)
			: [],
	);
	return [...Map.groupBy(ends, ({ end }) => end)]
		.map(([end, own]) => ({ end, steps: [...new Set(own.map(({ one }) => one))] }))
		.toSorted((a, b) => (a.end < b.end ? -1 : 1));
}

function isStillOpen({ status }: PublishedStep): boolean {
	return status === undefined || (status.meaning !== "done" && status.meaning !== "dropped");
}
