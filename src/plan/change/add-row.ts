// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureSlug } from "../measure-slug.ts";
import type { ActionField, Measure, Step } from "../plan.ts";
import { type Change, insertRow } from "./change.ts";
import type { PlanRows } from "./row.ts";

type NewField = Pick<ActionField, "code" | "title">;
type NewMeasure = Pick<Measure, "number" | "title" | "actionFieldId">;
type NewStep = Pick<Step, "measureId" | "content" | "responsibility" | "term">;

/** A new action field after the others. */
export function addField(rows: PlanRows, { code, title }: NewField, id: string): Change {
	return { rows: [insertRow("field", { id, code, title, position: rows.field.length + 1, version: 1 })] };
}

/** A new measure after the others of its field. */
export function addMeasure(rows: PlanRows, { number, title, actionFieldId }: NewMeasure, id: string): Change {
	const position = endOfField(rows, actionFieldId) + 1;
	const slug = freeSlug(rows, number);
	const field = actionFieldId === undefined ? {} : { actionFieldId };
	return { rows: [insertRow("measure", { id, ...field, number, slug, title, position, version: 1 })] };
}

/** A new step at the end of its measure. */
export function addStep(rows: PlanRows, { measureId, content, responsibility, term }: NewStep, id: string): Change {
	const position = rows.step.filter((step) => step.measureId === measureId).length + 1;
	return { rows: [insertRow("step", { id, measureId, position, content, responsibility, term, version: 1 })] };
}

/** The position of a field's last measure; of the plan's last where the field has none. */
export function endOfField({ measure }: PlanRows, fieldId: string | undefined): number {
	return (measure.findLast(({ actionFieldId }) => actionFieldId === fieldId) ?? measure.at(-1))?.position ?? 0;
}

/** A place in addresses that no measure has and none had before: old links keep leading where they led. */
export function freeSlug(rows: PlanRows, number: string, besides?: Measure): string {
	const taken = new Set([
		...rows.measure.filter(({ id }) => id !== besides?.id).map(({ slug }) => slug),
		...rows.alias.filter(({ measureId }) => measureId !== besides?.id).map(({ id }) => id),
	]);
	return measureSlug(number, (slug) => taken.has(slug));
}
