// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep } from "./draft.ts";
import { measureKey } from "./measure-number.ts";
import type { Measure, Statement, Step } from "./plan.ts";
import type { PlanContents } from "./plan-of-draft.ts";

/**
 * A plan as the checks want it: measures in their order, with their newest statements. What was dropped says nothing
 * any more, but can still be pointed at.
 */
export function draftOfPlan({ fields, measures, steps, statements }: PlanContents): Draft {
	const codes = new Map(fields.map(({ id, code }) => [id, code]));
	const bySteps = new Map(statements.map((statement) => [statement.stepId, statement]));
	const byMeasure = Map.groupBy(livingSteps(steps), ({ measureId }) => measureId);
	const occurrences = new Map<string, number>();
	const drafts = measures.map((measure): DraftMeasure => {
		const key = measureKey(measure.number);
		const occurrence = (occurrences.get(key) ?? 0) + 1;
		occurrences.set(key, occurrence);
		return {
			number: measure.number,
			occurrence,
			actionField: codes.get(measure.actionFieldId ?? "") ?? "",
			title: measure.title,
			steps: stepsOf(measure, byMeasure).map((step) => draftStep(step, bySteps.get(step.id))),
			places: {},
			references: [],
			papers: [],
			laws: [],
		};
	});
	return {
		document: { title: "", asOf: "", columns: [] },
		actionFields: fields.map(({ id, code, title }) => ({ code, title, measures: countIn(measures, id) })),
		measures: drafts,
		leftovers: [],
	};
}

/** The steps that are part of the plan, also by their measure. */
function livingSteps(steps: readonly Step[]): readonly Step[] {
	return steps.filter(({ droppedBecause }) => droppedBecause === undefined);
}

function stepsOf(measure: Measure, byMeasure: ReadonlyMap<string, readonly Step[]>): readonly Step[] {
	return measure.droppedBecause === undefined ? (byMeasure.get(measure.id) ?? []) : [];
}

function draftStep({ content, responsibility, term }: Step, statement: Statement | undefined): DraftStep {
	const { status = "", statusText = "", description = "" } = statement ?? {};
	return { content, responsibility, term, status, statusText, description, places: {} };
}

function countIn(measures: readonly Measure[], fieldId: string): number {
	return measures.filter(({ actionFieldId }) => actionFieldId === fieldId).length;
}
