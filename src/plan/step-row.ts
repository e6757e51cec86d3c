// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Finding } from "./finding.ts";
import type { ActionField, Measure, Statement, Step, StepUnit } from "./plan.ts";
import type { Status } from "./status.ts";

/** A step with what is shown beside it. */
export type StepRow = {
	readonly step: Step;
	readonly measure: Measure;
	readonly field: ActionField | undefined;
	/** What was said of it last. */
	readonly statement: Statement | undefined;
	/** Undefined where nothing is said, or in words that the scheme does not have. */
	readonly status: Status | undefined;
	readonly units: readonly StepUnit[];
	/** What concerns the measure as a whole stands at its first step. */
	readonly findings: readonly Finding[];
};

/** A measure with its steps, the dropped ones too. */
export type MeasureRows = {
	readonly measure: Measure;
	readonly field: ActionField | undefined;
	readonly rows: readonly StepRow[];
};

/** An action field with its measures; without a field those that belong to none. */
export type FieldRows = { readonly field: ActionField | undefined; readonly measures: readonly MeasureRows[] };

/** The measures of some steps, in their order. */
export function measuresOf(rows: readonly StepRow[]): readonly MeasureRows[] {
	const groups = Map.groupBy(rows, ({ measure }) => measure);
	return [...groups].map(([measure, own]) => ({ measure, field: own[0]?.field, rows: own }));
}

/** Whether a step, or its measure, is no longer part of the plan. */
export function isDropped({ step, measure }: Pick<StepRow, "step" | "measure">): boolean {
	return step.droppedBecause !== undefined || measure.droppedBecause !== undefined;
}

/** The finding that says since when a step is overdue. */
export function overdueOf({ findings }: Pick<StepRow, "findings">): Finding | undefined {
	return findings.find(({ rule }) => rule === "overdue");
}

/** Every text of a step as it stands today. */
export function textsOfRow({ step, statement }: Pick<StepRow, "step" | "statement">): readonly string[] {
	return [...step.content, ...step.responsibility, ...step.term, statement?.description ?? ""];
}
