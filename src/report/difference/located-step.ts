// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportField, ReportMeasure, ReportSnapshot, ReportStep } from "../snapshot.ts";

export type FieldName = Pick<ReportField, "code" | "title">;
type MeasureName = Pick<ReportMeasure, "number" | "slug" | "title">;

/** A measure of a report with the field to which it belongs. */
export type LocatedMeasure = { readonly field: FieldName; readonly measure: ReportMeasure };

/** A step of a report with where it stands. */
export type LocatedStep = { readonly field: FieldName; readonly measure: MeasureName; readonly step: ReportStep };

/** The measures of a report in its order. */
export function measuresOf({ fields }: Pick<ReportSnapshot, "fields">): readonly LocatedMeasure[] {
	return fields.flatMap(({ code, title, measures }) =>
		measures.map((measure) => ({ field: { code, title }, measure })),
	);
}

/** The steps of some measures in their order. */
export function stepsOf(measures: readonly LocatedMeasure[]): readonly LocatedStep[] {
	return measures.flatMap(({ field, measure: { number, slug, title, steps } }) =>
		steps.map((step) => ({ field, measure: { number, slug, title }, step })),
	);
}

/** What a step is called within its report. */
export function stepKey({ measure, step }: LocatedStep): string {
	return `${measure.slug} ${step.position}`;
}
