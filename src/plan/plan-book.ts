// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { checkDraft } from "./check-draft.ts";
import { draftOfPlan } from "./draft-of-plan.ts";
import type { Finding } from "./finding.ts";
import { measureKey } from "./measure-number.ts";
import type { ActionField, Measure, Plan, StepUnit } from "./plan.ts";
import type { PlanContents } from "./plan-of-draft.ts";
import { mixOf, type StatusMix } from "./status-mix.ts";
import { type FieldRows, isDropped, type MeasureRows, type StepRow } from "./step-row.ts";

/** A unit as pages name it. */
export type UnitName = { readonly code: string; readonly name: string };

/** What a plan is laid out from, beside its contents. */
export type PlanSurroundings = {
	readonly stepUnits: readonly StepUnit[];
	readonly unitNames: ReadonlyMap<string, UnitName>;
	/** What abbreviations mean. */
	readonly glossary: ReadonlyMap<string, string>;
};

/** A plan laid out for reading: every page about it is made from this. */
export type PlanBook = PlanSurroundings & {
	readonly contents: PlanContents;
	/** In the plan's order; measures that belong to no field come last. */
	readonly fields: readonly FieldRows[];
	/** Those that are part of the plan, in its order. */
	readonly measures: readonly MeasureRows[];
	readonly dropped: readonly MeasureRows[];
	/** Every step that is part of the plan. */
	readonly rows: readonly StepRow[];
	readonly mix: StatusMix;
};

/** Lays out a plan with what the checks notice in it at its Stand. */
export function layOutPlan(
	plan: Pick<Plan, "scheme" | "asOf">,
	contents: PlanContents,
	surroundings: PlanSurroundings,
): PlanBook {
	const glossary = new Set(surroundings.glossary.keys());
	const findings = checkDraft(draftOfPlan(contents), plan.asOf ?? "", { scheme: plan.scheme, glossary });
	const all = measureRows(plan, contents, surroundings.stepUnits, findings);
	const measures = all.filter(({ measure }) => measure.droppedBecause === undefined);
	const rows = measures.flatMap((one) => one.rows).filter((row) => !isDropped(row));
	return {
		...surroundings,
		contents,
		fields: fieldRows(contents.fields, measures),
		measures,
		dropped: all.filter(({ measure }) => measure.droppedBecause !== undefined),
		rows,
		mix: statusMix(plan, rows),
	};
}

/** How many of some steps have which status. */
export function statusMix({ scheme }: Pick<Plan, "scheme">, rows: readonly StepRow[]): StatusMix {
	return mixOf(
		scheme,
		rows.map(({ status }) => status?.key ?? ""),
	);
}

function fieldRows(fields: readonly ActionField[], measures: readonly MeasureRows[]): readonly FieldRows[] {
	const byField = Map.groupBy(measures, ({ field }) => field);
	const homeless = byField.get(undefined);
	const named = fields.map((field) => ({ field, measures: byField.get(field) ?? [] }));
	return homeless ? [...named, { field: undefined, measures: homeless }] : named;
}

function measureRows(
	{ scheme }: Pick<Plan, "scheme">,
	{ fields, measures, steps, statements }: PlanContents,
	stepUnits: readonly StepUnit[],
	findings: readonly Finding[],
): readonly MeasureRows[] {
	const fieldOf = new Map(fields.map((field) => [field.id, field]));
	const statementOf = new Map(statements.map((statement) => [statement.stepId, statement]));
	const statusOf = new Map(scheme.map((status) => [status.key, status]));
	const unitsOf = Map.groupBy(stepUnits, ({ stepId }) => stepId);
	const stepsOf = Map.groupBy(steps, ({ measureId }) => measureId);
	const findingsOf = findingsByMeasure(measures, findings);
	return measures.map((measure) => {
		const field = fieldOf.get(measure.actionFieldId ?? "");
		const own = findingsOf.get(measure.id) ?? [];
		let living = -1;
		const rows = (stepsOf.get(measure.id) ?? []).map((step): StepRow => {
			const dropped = isDropped({ step, measure });
			if (!dropped) living += 1;
			const at = living;
			const statement = statementOf.get(step.id);
			return {
				...{ step, measure, field, statement, status: statusOf.get(statement?.status ?? "") },
				units: unitsOf.get(step.id) ?? [],
				findings: dropped ? [] : own.filter(({ place }) => (place.step ?? 0) === at),
			};
		});
		return { measure, field, rows };
	});
}

/** The checks name a measure by its number and the how manieth of that number it is. */
function findingsByMeasure(
	measures: readonly Measure[],
	findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
	const ids = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const { id, number } of measures) {
		const key = measureKey(number);
		const occurrence = (counts.get(key) ?? 0) + 1;
		counts.set(key, occurrence);
		ids.set(`${key} ${occurrence}`, id);
	}
	return Map.groupBy(findings, ({ place }) => ids.get(`${measureKey(place.measure)} ${place.occurrence}`) ?? "");
}
