// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { headerRows } from "./header.ts";
import type { Layout, Role } from "./layout.ts";
import type { ModelMeasure, ModelStep, PlanModel } from "./model.ts";
import { fieldLabel, numberOf, withReferences } from "./numbering.ts";
import { type PrintCell, type PrintRow, type PrintTable, plainCell } from "./print-table.ts";

type Laid = { readonly measure: ModelMeasure; readonly number: string };

/** Lays a plan out as the tables of one layout, which every producer prints. */
export function layTables(model: PlanModel, layout: Layout): PrintTable[] {
	const header = headerRows(layout);
	const fields = model.fields.map((_, index) => index);
	const rows = fields.map((field) => fieldRows(model, layout, field));
	if (layout.fields === "heading" || layout.sheetPerField) {
		return rows.map((own, field) => ({
			heading: fieldLabel(model, layout, field),
			columns: layout.columns,
			header,
			rows: own,
		}));
	}
	return [{ heading: "", columns: layout.columns, header, rows: rows.flat() }];
}

function fieldRows(model: PlanModel, layout: Layout, field: number): PrintRow[] {
	const laid = model.measures
		.filter((measure) => measure.field === field)
		.map((measure) => ({ measure, number: numberOf(model, layout, measure) }));
	const height = laid.reduce((sum, { measure }) => sum + measure.steps.length, 0);
	let offset = 0;
	const rows = laid.flatMap((one) => {
		const own = one.measure.steps.map((_, index) =>
			stepRow(model, layout, one, index, { offset: offset + index, height }),
		);
		offset += one.measure.steps.length;
		return own;
	});
	if (layout.fields !== "section") return rows;
	const label = plainCell("field", [fieldLabel(model, layout, field)], 1, layout.columns.length);
	return [{ cells: [label], kind: "section", first: true }, ...rows];
}

function stepRow(
	model: PlanModel,
	layout: Layout,
	laid: Laid,
	index: number,
	within: { offset: number; height: number },
): PrintRow {
	const cells = layout.columns.flatMap((role): PrintCell[] => {
		if (role === "field") return fieldCell(model, layout, laid.measure.field, within);
		if (role === "number" || role === "title") return measureCell(layout, laid, role, index);
		return stepCell(model, layout, laid.measure, role, index);
	});
	return { cells, kind: "step", first: index === 0 };
}

function fieldCell(
	model: PlanModel,
	layout: Layout,
	field: number,
	within: { offset: number; height: number },
): PrintCell[] {
	const text = [fieldLabel(model, layout, field)];
	const rotated = layout.fields === "rotated";
	if (layout.measureCells === "repeated") return [plainCell("field", text)];
	if (layout.measureCells === "first") return [plainCell("field", within.offset === 0 ? text : [])];
	return within.offset === 0 ? [{ ...plainCell("field", text, within.height), rotated }] : [];
}

function measureCell(layout: Layout, { measure, number }: Laid, role: "number" | "title", index: number): PrintCell[] {
	const text = [role === "number" ? number : measure.title];
	if (index === 0) return [plainCell(role, text, layout.measureCells === "merged" ? measure.steps.length : 1)];
	if (layout.measureCells === "merged") return [];
	return [plainCell(role, layout.measureCells === "repeated" ? text : [])];
}

function stepCell(model: PlanModel, layout: Layout, measure: ModelMeasure, role: Role, index: number): PrintCell[] {
	const step = measure.steps[index] as ModelStep;
	const lines = stepLines(layout, step, role, index).map((line) => withReferences(model, layout, line));
	const bulleted = role !== "status" && role !== "description";
	const cell = { ...plainCell(role, lines), bulleted };
	if (layout.laterCells !== "merged" || role === "status" || role === "description") return [cell];
	if (isCovered(measure, role, index)) return [];
	let rowSpan = 1;
	while (index + rowSpan < measure.steps.length && isCovered(measure, role, index + rowSpan)) rowSpan++;
	return [{ ...cell, rowSpan }];
}

/** A later step without text of its own lies under the merged cell of the one above. */
function isCovered(measure: ModelMeasure, role: Role, index: number): boolean {
	const step = measure.steps[index] as ModelStep;
	const entries = role === "content" ? step.content : role === "term" ? step.term : step.responsibility;
	return index > 0 && entries.length === 0;
}

/** The text of a step's cell, as paragraphs. */
export function stepLines(layout: Layout, step: ModelStep, role: Role, index: number): readonly string[] {
	if (role === "content") return step.content;
	if (role === "term") return step.term;
	if (role === "responsibility") return step.responsibility;
	if (role === "lead") return step.responsibility.slice(0, 1);
	if (role === "participants") return step.responsibility.slice(1);
	if (role === "status") return [statusText(layout, step, index)];
	return step.description === "" ? [] : step.description.split("\n");
}

export function statusText(layout: Layout, step: ModelStep, index: number): string {
	if (layout.ownStatusText && step.statusText !== undefined) return step.statusText;
	const { phrases } = layout.status[step.status];
	return phrases[(index + step.description.length) % phrases.length] ?? "";
}
