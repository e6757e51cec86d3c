// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { tableAsXlsx } from "../../../usecase/table-file.ts";
import { asCsv } from "../../../wording/csv.ts";
import type { Words } from "../../../wording/locale.ts";
import { stepHeadings, stepRecord } from "../../../wording/step-table.ts";
import type { Content } from "./content.ts";

type Format = {
	/** Its name in the address. */
	readonly name: string;
	readonly ending: string;
	readonly type: string;
	readonly label: (t: Words) => string;
	readonly write: (content: Content) => string | Uint8Array;
};

// The mark by which Excel knows UTF-8.
const byteOrderMark = "\uFEFF";

const recordsOf = ({ view, rows }: Content) => rows.map((row) => stepRecord(view.locale, row));

const withHeadings = (content: Content) => [stepHeadings(content.view.t), ...recordsOf(content)];

function asJson({ plan, rows }: Content): string {
	const steps = rows.map(({ step, measure, field, status, statement, units }) => ({
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
	}));
	return `${JSON.stringify({ plan: { slug: plan.slug, title: plan.title, asOf: plan.asOf }, steps }, null, 2)}\n`;
}

/** The files that the table can be taken away as: always as it is shown. */
export const formats: readonly Format[] = [
	{
		name: "xlsx",
		ending: "xlsx",
		type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		label: () => "Excel (XLSX)",
		write: (content) => {
			const { t } = content.view;
			return tableAsXlsx({
				name: t.register_table_title(),
				headings: stepHeadings(t),
				records: recordsOf(content),
			});
		},
	},
	{
		name: "csv",
		ending: "csv",
		type: "text/csv; charset=utf-8",
		label: () => "CSV",
		write: (content) => asCsv(withHeadings(content)),
	},
	{
		name: "excel",
		ending: "csv",
		type: "text/csv; charset=utf-8",
		label: (t) => t.register_csv_for_excel(),
		write: (content) => byteOrderMark + asCsv(withHeadings(content), ";"),
	},
	{
		name: "json",
		ending: "json",
		type: "application/json; charset=utf-8",
		label: () => "JSON",
		write: asJson,
	},
];
