// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../plan/period.ts";
import type { ActionField, Statement } from "../plan/plan.ts";
import type { PlanBook } from "../plan/plan-book.ts";
import type { StepRow } from "../plan/step-row.ts";
import type { LastStatement } from "./contribution.ts";
import type { Outcome } from "./outcome.ts";
import type { ReviewEntry } from "./review-entry.ts";

/** What a round makes of a step, for somebody to approve. */
export type StepProposal = {
	readonly row: StepRow;
	/** What the leading units answered. */
	readonly entries: readonly ReviewEntry[];
	readonly outcome: Outcome;
	readonly last: LastStatement | undefined;
	/** What the plan says of the reporting date already; an approval replaces it. */
	readonly existing: Statement | undefined;
};

/** What a round makes of an action field: that is approved as one. */
export type FieldProposal = {
	/** Undefined: the measures that belong to none. */
	readonly field: ActionField | undefined;
	readonly steps: readonly StepProposal[];
};

type Round = {
	readonly asOf: IsoDate;
	readonly book: PlanBook;
	readonly entries: readonly ReviewEntry[];
	readonly statements: readonly Statement[];
};

/** The action fields that were asked something, in the plan's order. */
export function fieldProposals({ asOf, book, entries, statements }: Round): readonly FieldProposal[] {
	const existing = new Map(statements.filter((one) => one.asOf === asOf).map((one) => [one.stepId, one]));
	const byField = Map.groupBy(entries, ({ row }) => row.field?.id);
	return book.fields.flatMap(({ field }) => {
		const own = Map.groupBy(byField.get(field?.id) ?? [], ({ row }) => row.step.id);
		const steps = [...own].flatMap(([id, [first, ...more]]) =>
			first ? [stepProposal([first, ...more], existing.get(id))] : [],
		);
		return steps.length > 0 ? [{ field, steps }] : [];
	});
}

function stepProposal(
	entries: readonly [ReviewEntry, ...ReviewEntry[]],
	existing: Statement | undefined,
): StepProposal {
	const [{ row, outcome, last }] = entries;
	return { row, entries, outcome, last, existing };
}

/** What keeps a field from being approved. */
export type Blocker = { readonly kind: "open" | "undecided"; readonly steps: readonly StepProposal[] };

/** The steps of a field about which something is still to be decided. */
export function blockersOf({ steps }: FieldProposal): readonly Blocker[] {
	const kinds = ["open", "undecided"] as const;
	return kinds
		.map((kind) => ({ kind, steps: steps.filter(({ outcome }) => outcome.kind === kind) }))
		.filter((blocker) => blocker.steps.length > 0);
}
