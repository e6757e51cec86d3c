// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { insertRow, type RowChange, updateRow } from "../plan/change/change.ts";
import type { IsoDate } from "../plan/period.ts";
import type { Statement } from "../plan/plan.ts";
import type { StatusScheme } from "../plan/status-scheme.ts";
import type { Answer } from "./contribution.ts";
import type { FieldProposal, StepProposal } from "./field-proposal.ts";

type Making = {
	readonly asOf: IsoDate;
	readonly scheme: StatusScheme;
	/** The statements of the plan as it stands. */
	readonly statements: readonly Statement[];
	readonly newId: () => string;
};

/**
 * The statements that follow from what is approved of a field (pure). A step that nobody answered keeps its last statement; one that the
 * reporting date has already is replaced, and the log keeps it.
 */
export function statementsOf({ steps }: FieldProposal, making: Making): readonly RowChange[] {
	return steps.flatMap((step) => (step.outcome.kind === "decided" ? stated(step, step.outcome.answer, making) : []));
}

function stated(step: StepProposal, answer: Answer, { asOf, scheme, statements, newId }: Making): readonly RowChange[] {
	const stepId = step.row.step.id;
	const { status, description } = answer;
	const cells = { status, statusText: wordingOf(answer, step, scheme), description };
	const now = statements.find((one) => one.stepId === stepId && one.asOf === asOf);
	if (now) return updateRow("statement", now, cells);
	return [insertRow("statement", { id: newId(), stepId, asOf, ...cells, version: 1 })];
}

/** A status is worded as last time where it is the same, else as documents of the plan word it. */
function wordingOf({ status }: Answer, { last }: StepProposal, scheme: StatusScheme): string {
	if (last && last.status === status) return last.statusText;
	return scheme.find(({ key }) => key === status)?.phrases[0] ?? "";
}
