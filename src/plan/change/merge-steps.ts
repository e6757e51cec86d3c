// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Statement, Step } from "../plan.ts";
import type { StatusKey } from "../status.ts";
import { type Change, insertRow, type RowChange, updateRow } from "./change.ts";
import type { PlanRows } from "./row.ts";

/** The step that follows in the measure and is part of the plan. */
export function stepAfter({ step: steps }: PlanRows, { measureId, position }: Step): Step | undefined {
	return steps.find(
		(step) => step.measureId === measureId && step.position > position && step.droppedBecause === undefined,
	);
}

type Merging = {
	/** Chosen where the two differ at the newest date. */
	readonly status?: StatusKey;
	/** Why the second is no part of the plan any more. */
	readonly reason: string;
	readonly newId: () => string;
};

/** Two steps become one with the texts of both; the second stays in the history as dropped. */
export function mergeSteps(rows: PlanRows, first: Step, second: Step, { status, reason, newId }: Merging): Change {
	const of = (step: Step) => rows.statement.filter(({ stepId }) => stepId === step.id);
	return {
		rows: [
			...updateRow("step", first, mergedCells(first, second)),
			...updateRow("step", second, { droppedBecause: reason }),
			...of(second).flatMap((one) => mergeStatement(first, of(first), one, status, newId)),
		],
	};
}

/** What a step says that takes another one in: every line once, those of the first before. */
export function mergedCells(first: Step, second: Step): Pick<Step, "content" | "responsibility" | "term"> {
	return {
		content: [...first.content, ...second.content],
		responsibility: union(first.responsibility, second.responsibility),
		term: union(first.term, second.term),
	};
}

function mergeStatement(
	step: Step,
	own: readonly Statement[],
	other: Statement,
	status: StatusKey | undefined,
	newId: () => string,
): readonly RowChange[] {
	const known = own.find(({ asOf }) => asOf === other.asOf);
	if (!known) return [insertRow("statement", { ...other, id: newId(), stepId: step.id, version: 1 })];
	return updateRow("statement", known, {
		status: known.status === other.status ? known.status : (status ?? known.status),
		statusText: union([known.statusText], [other.statusText]).join(" / "),
		description: union([known.description], [other.description]).join("\n"),
	});
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
	return [...new Set([...first, ...second])].filter((line) => line !== "");
}
