// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { ReportColumns, ReportWords } from "../../../report/report-words.ts";
import type { ReportField, ReportMeasure, ReportSnapshot, ReportStep } from "../../../report/snapshot.ts";
import { statusWords } from "../../../report/status-words.ts";

export type ReportColumn = "field" | keyof ReportColumns;

/** The columns of a flat table, in their order; programs know them by these names. */
export const reportColumns: readonly ReportColumn[] = [
	...(["field", "number", "measure", "content", "responsibility", "term", "status", "description"] as const),
];

export type ReportRecord = Readonly<Record<ReportColumn, string>>;

/** What heads a column. */
export function headingOf({ columns, field }: ReportWords, column: ReportColumn): string {
	return column === "field" ? field : columns[column];
}

/** "B Bäume"; that it belongs to none, for measures without a field. */
export function fieldName({ code, title }: ReportField, { noField }: ReportWords): string {
	return [code, title].filter((text) => text !== "").join(" ") || noField;
}

/** Each step as a record that says all of itself; lists keep their lines. */
export function reportRecords(snapshot: ReportSnapshot, words: ReportWords): readonly ReportRecord[] {
	return snapshot.fields.flatMap((field) => {
		const named = field.code === "" && field.title === "" ? "" : fieldName(field, words);
		return field.measures.flatMap((measure) =>
			measure.steps.map((step) => ({ field: named, ...recordOf(snapshot, measure, step) })),
		);
	});
}

function recordOf(snapshot: ReportSnapshot, measure: ReportMeasure, step: ReportStep): Omit<ReportRecord, "field"> {
	return {
		number: measure.number,
		measure: measure.title,
		content: step.content.join("\n"),
		responsibility: step.responsibility.join("\n"),
		term: step.term.lines.join("\n"),
		status: statusWords(snapshot, step),
		description: step.description,
	};
}
