// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Plan } from "../plan/plan.ts";
import type { StepRow } from "../plan/step-row.ts";
import { asCsv, asExcelCsv } from "../report/separated-values.ts";
import type { Locale, Words } from "./locale.ts";
import { stepHeadings, stepRecord } from "./step-table.ts";

/** Some steps of a plan, in the order in which they are to stand in a file. */
export type ListedSteps = {
	readonly locale: Locale;
	readonly t: Words;
	readonly plan: Plan;
	readonly rows: readonly StepRow[];
};

/** The steps as a table with a name. */
export function stepTable({ locale, t, rows }: ListedSteps) {
	return {
		name: t.register_table_title(),
		headings: stepHeadings(t),
		records: rows.map((row) => stepRecord(locale, row)),
	};
}

/** The steps as CSV: RFC 4180, or as German Excel opens it with a double click. */
export function stepsAsCsv(listed: ListedSteps, kind: "csv" | "excel"): string {
	const { headings, records } = stepTable(listed);
	const all = [headings, ...records];
	return kind === "csv" ? asCsv(all) : asExcelCsv(all);
}

/** The steps as JSON, in the words of the domain. */
export function stepsAsJson({ plan, rows }: ListedSteps): string {
	const { slug, title, asOf } = plan;
	return `${JSON.stringify({ plan: { slug, title, asOf }, steps: rows.map(asObject) }, null, 2)}\n`;
}

function asObject({ step, measure, field, status, statement, units }: StepRow) {
	return {
		field: field && { code: field.code, title: field.title },
		measure: { number: measure.number, slug: measure.slug, title: measure.title },
		position: step.position,
		content: step.content,
		responsibility: step.responsibility,
		units: units.map(({ part, written }) => ({ part, written })),
		term: step.term,
		status: status && { key: status.key, meaning: status.meaning },
		statement: statement && {
			asOf: statement.asOf,
			statusText: statement.statusText,
			description: statement.description,
		},
	};
}
