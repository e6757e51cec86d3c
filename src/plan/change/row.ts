// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ActionField, Measure, Plan, Statement, Step } from "../plan.ts";
import type { PlanContents } from "../plan-of-draft.ts";

/** What people decide about a plan as a whole. */
export type PlanSettings = Pick<Plan, "id" | "title" | "firstYear" | "lastYear" | "scheme" | "public" | "version">;

/** An address under which a measure was known before. Its id is that address. */
type MeasureAlias = {
	readonly id: string;
	readonly number: string;
	readonly measureId: string;
	readonly version: number;
};

/** Everything of a plan that people change, row by row. */
export type RowOf = {
	readonly plan: PlanSettings;
	readonly field: ActionField;
	readonly measure: Measure;
	readonly step: Step;
	readonly statement: Statement;
	readonly alias: MeasureAlias;
};

export type RowKind = keyof RowOf;
export type Row = RowOf[RowKind];

/** In this order rows need each other: a step its measure, a statement its step. */
export const rowKinds = [
	"plan",
	"field",
	"measure",
	"alias",
	"step",
	"statement",
] as const satisfies readonly RowKind[];

/** A plan as it stands, with the statements of all reporting dates. Rows with a position stand in its order. */
export type PlanRows = { readonly [Kind in RowKind]: readonly RowOf[Kind][] };

/** The row of an id; undefined where there is none. */
export function findRow<Kind extends RowKind>(rows: PlanRows, kind: Kind, id: string): RowOf[Kind] | undefined {
	const list: readonly RowOf[Kind][] = rows[kind];
	return list.find((row) => row.id === id);
}

/** What stands in the plan today: of each step's statements the newest. */
export function contentsOf({ field, measure, step, statement }: PlanRows): PlanContents {
	const newest = new Map<string, Statement>();
	for (const one of statement) {
		const known = newest.get(one.stepId);
		if (!known || known.asOf < one.asOf) newest.set(one.stepId, one);
	}
	return { fields: field, measures: measure, steps: step, statements: [...newest.values()] };
}
