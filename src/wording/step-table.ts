// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { overdueOf, type StepRow } from "../plan/step-row.ts";
import type { Locale, Words } from "./locale.ts";

/** The columns of a table of steps that leaves the program. */
export function stepHeadings(t: Words): readonly string[] {
	return [
		t.column_field(),
		t.column_number(),
		t.column_measure(),
		t.column_step(),
		t.column_content(),
		t.column_responsibility(),
		t.column_term(),
		t.register_column_overdue(),
		t.column_status(),
		t.column_status_text(),
		t.register_column_as_of(),
		t.column_description(),
	];
}

/** A step as a record of that table; lists keep their lines. */
export function stepRecord(locale: Locale, row: StepRow): readonly string[] {
	const { step, measure, field, status, statement } = row;
	return [
		[field?.code, field?.title].filter(Boolean).join(" "),
		measure.number,
		measure.title,
		String(step.position),
		step.content.join("\n"),
		step.responsibility.join("\n"),
		step.term.join("\n"),
		String(overdueOf(row)?.data.days ?? ""),
		status?.label[locale] ?? "",
		statement?.statusText ?? "",
		statement?.asOf ?? "",
		statement?.description ?? "",
	];
}
