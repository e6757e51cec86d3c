// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ActionField, Measure, Step } from "../plan.ts";
import { endOfField } from "./add-row.ts";
import { type Change, updateRow } from "./change.ts";
import type { PlanRows } from "./row.ts";

const clamped = (place: number, last: number): number => Math.min(Math.max(place, 1), last);

/** A step stands at a place (counted from 1) of its measure or of another. */
export function moveStep(rows: PlanRows, step: Step, measureId: string, place: number): Change {
	const others = rows.step.filter((one) => one.measureId === measureId && one.id !== step.id);
	return { rows: updateRow("step", step, { measureId, position: clamped(place, others.length + 1) }) };
}

/** A measure stands at a place (counted from 1) of an action field. */
export function moveMeasure(rows: PlanRows, measure: Measure, fieldId: string | undefined, place: number): Change {
	const others = rows.measure.filter(({ id }) => id !== measure.id);
	const siblings = others.filter(({ actionFieldId }) => actionFieldId === fieldId);
	const before = siblings[clamped(place, siblings.length + 1) - 1];
	const at = before ? others.indexOf(before) : endAmong(others, rows, fieldId);
	return { rows: updateRow("measure", measure, { actionFieldId: fieldId, position: at + 1 }) };
}

function endAmong(others: readonly Measure[], rows: PlanRows, fieldId: string | undefined): number {
	const numbered = others.map((one, at) => ({ ...one, position: at + 1 }));
	return endOfField({ ...rows, measure: numbered }, fieldId);
}

/** An action field stands at a place (counted from 1) of the plan. */
export function moveField(rows: PlanRows, field: ActionField, place: number): Change {
	return { rows: updateRow("field", field, { position: clamped(place, rows.field.length) }) };
}
