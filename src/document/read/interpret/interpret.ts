// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ColumnMapping } from "../../../plan/column-role.ts";
import type { Draft, DraftMeasure, Place, ReviewReason } from "../../../plan/draft.ts";
import { measureKey } from "../../../plan/measure-number.ts";
import { withReferences } from "../../../plan/step-references.ts";
import type { SourceCell, SourceDocument } from "../source.ts";
import { type TableInContext, tablesInContext } from "./context.ts";
import { documentTitle } from "./document-title.ts";
import { leftoversOf } from "./leftovers.ts";
import { type FoundMeasure, findMeasures } from "./measures.ts";
import type { PlanTable } from "./plan-table.ts";
import { planTables } from "./plan-tables.ts";
import { reportingDate } from "./reporting-date.ts";
import { resolveFields } from "./resolve-fields.ts";
import { draftStep } from "./step-of-row.ts";

/**
 * Makes a draft of what a format's reader found: recognises the plan tables, their columns, action fields, measures and steps.
 * Total, and nothing is lost: every text stands in a measure, in the document's head, or in the leftovers.
 * @param mapping what a person said that columns hold
 */
export function interpret(source: SourceDocument, mapping: ColumnMapping = {}): Draft {
	const tables = tablesInContext(source);
	const plans = planTables(tables, mapping);
	const found = findMeasures(plans);
	const fields = resolveFields(found.measures);
	const measures = numbered(
		found.measures.map((measure, index) => draftMeasure(measure, fields.of[index] ?? { code: "", unsure: false })),
	);
	const lines = linesBefore(source, tables);
	const draft = {
		document: {
			title: documentTitle(source, lines),
			asOf: reportingDate([...lines, ...otherTexts(source)]),
			...(source.pages === undefined ? {} : { pages: source.pages }),
			...headingsOf(plans),
		},
		actionFields: fields.fields,
		measures: withReferences({ measures, actionFields: fields.fields }),
	};
	const cellsAt = new Map(tables.map((table) => [table.position, table.grid.table.cells]));
	return {
		...draft,
		leftovers: leftoversOf(source, draft, { used: withHeaders(plans, tables, found.used), cellsAt }),
	};
}

function draftMeasure(measure: FoundMeasure, field: { readonly code: string; readonly unsure: boolean }): DraftMeasure {
	const review: ReviewReason[] = [...measure.review, ...(field.unsure ? ["action-field-unsure" as const] : [])];
	const steps = measure.steps.map((step) => draftStep(step.source, step.statusExpected, review));
	const places = {
		number: placesOf(measure.numberCells),
		title: placesOf(measure.titleCells),
	};
	const all = [...places.number, ...places.title, ...steps.flatMap((step) => Object.values(step.places).flat())];
	const pages = [
		...new Set(all.flatMap((place) => ("page" in place && place.page !== undefined ? [place.page] : []))),
	].sort((a, b) => a - b);
	return {
		number: measure.number,
		occurrence: 1,
		actionField: field.code,
		...(pages.length > 0 ? { pages } : {}),
		title: measure.title,
		steps,
		places,
		references: [],
		papers: [],
		laws: [],
	};
}

function placesOf(cells: readonly SourceCell[]): readonly Place[] {
	return cells.flatMap((cell) => cell.places);
}

/** Measures that print the same number are told apart by counting. */
function numbered(measures: readonly DraftMeasure[]): readonly DraftMeasure[] {
	const seen = new Map<string, number>();
	return measures.map((measure) => {
		const key = measureKey(measure.number);
		const occurrence = (seen.get(key) ?? 0) + 1;
		seen.set(key, occurrence);
		return { ...measure, occurrence };
	});
}

/** The headings of the first plan table, each once, and what they were understood to mean. */
function headingsOf([first]: readonly PlanTable[]): Pick<Draft["document"], "columns" | "columnRoles"> {
	const headings = first?.columns.headings ?? [];
	const roles = first?.columns.roles ?? [];
	const kept = headings.flatMap((heading, at) => (heading !== "" && headings.indexOf(heading) === at ? [at] : []));
	return { columns: kept.map((at) => headings[at] ?? ""), columnRoles: kept.map((at) => roles[at] ?? "other") };
}

function linesBefore(source: SourceDocument, tables: readonly TableInContext[]): readonly string[] {
	const [first] = tables;
	const paragraphs = source.blocks
		.slice(0, first?.position ?? source.blocks.length)
		.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
	const preface = first
		? first.grid.table.cells
				.filter((cell) => first.cut.preface.includes(cell.row))
				.map((cell) => cell.paragraphs.join(" "))
		: [];
	return [...paragraphs, ...preface];
}

function* otherTexts(source: SourceDocument): Iterable<string> {
	for (const block of source.blocks) {
		if (block.kind === "paragraph") yield block.text;
		else for (const cell of block.cells) if (cell.header || cell.row < 3) yield cell.paragraphs.join(" ");
	}
	for (const { text } of source.furniture) yield text;
}

/** The cells of headers are placed as the document's columns. */
function withHeaders(
	plans: readonly PlanTable[],
	tables: readonly TableInContext[],
	used: ReadonlySet<SourceCell>,
): ReadonlySet<SourceCell> {
	const headers = plans.flatMap(({ segment: { grid, header } }) => {
		const repeated = tables.find((table) => table.grid === grid)?.cut.repeated ?? [];
		return grid.table.cells.filter(
			(cell) => repeated.includes(cell.row) || (header && cell.row >= header.first && cell.row <= header.last),
		);
	});
	return new Set([...used, ...headers]);
}
