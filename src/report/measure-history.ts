// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Report } from "./report.ts";
import type { ReportField, ReportMeasure, ReportSnapshot, ReportStep } from "./snapshot.ts";

/** A measure as one report tells of it. */
export type ToldMeasure = {
	readonly report: Report;
	readonly snapshot: ReportSnapshot;
	readonly field: ReportField;
	readonly measure: ReportMeasure;
};

type Told = { readonly reports: readonly Report[]; readonly snapshots: ReadonlyMap<number, ReportSnapshot> };

/** The reports that stand, the newest first; of those about the same day only the last, which corrects the others. */
export function standingReports({ reports, snapshots }: Told): readonly Report[] {
	const newestFirst = reports.filter(({ number }) => snapshots.has(number)).toSorted((a, b) => b.number - a.number);
	const days = new Set<string>();
	return newestFirst.filter(({ asOf }) => {
		const isFirst = !days.has(asOf);
		days.add(asOf);
		return isFirst;
	});
}

/** What the reports tell of a measure, by its name in addresses, the newest first. */
export function measureHistory(told: Told, slug: string): readonly ToldMeasure[] {
	const standing = standingReports(told).flatMap((report) => toldIn(told, report, slug));
	if (standing.length > 0) return standing;
	// Only a report that was corrected tells of it.
	return told.reports.flatMap((report) => toldIn(told, report, slug));
}

function toldIn({ snapshots }: Told, report: Report, slug: string): readonly ToldMeasure[] {
	const snapshot = snapshots.get(report.number);
	for (const field of snapshot?.fields ?? []) {
		const measure = field.measures.find((one) => one.slug === slug);
		if (snapshot && measure) return [{ report, snapshot, field, measure }];
	}
	return [];
}

/** A step as one report tells of it. */
export type ToldStep = Omit<ToldMeasure, "field" | "measure"> & { readonly step: ReportStep };

/** What the reports tell of one step of a measure, the newest first. */
export function stepHistory(history: readonly ToldMeasure[], position: number): readonly ToldStep[] {
	return history.flatMap(({ report, snapshot, measure }) => {
		const step = measure.steps.find((one) => one.position === position);
		return step ? [{ report, snapshot, step }] : [];
	});
}
