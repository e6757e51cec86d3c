// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep } from "../plan/draft.ts";
import { asCsv } from "../report/separated-values.ts";
import type { Words } from "./locale.ts";

/** A draft with the name of the file that it was read from. */
export type ReadFile = { readonly file: string; readonly draft: Draft };

/** Steps as RFC 4180 text, one a record; lists keep their lines within the field. */
export function draftsAsCsv(t: Words, files: readonly ReadFile[]): string {
	const records = files.flatMap(({ file, draft }) =>
		draft.measures.flatMap((measure) =>
			measure.steps.map((step, index) => [file, ...recordOf(measure, step, index + 1)]),
		),
	);
	return asCsv([headings(t), ...records]);
}

function headings(t: Words): readonly string[] {
	return [
		t.column_file(),
		t.column_field(),
		t.column_number(),
		t.column_occurrence(),
		t.column_measure(),
		t.column_step(),
		t.column_content(),
		t.column_responsibility(),
		t.column_term(),
		t.column_status(),
		t.column_status_text(),
		t.column_description(),
		t.column_review(),
	];
}

function recordOf(measure: DraftMeasure, step: DraftStep, position: number): readonly string[] {
	return [
		measure.actionField,
		measure.number,
		String(measure.occurrence),
		measure.title,
		String(position),
		step.content.join("\n"),
		step.responsibility.join("\n"),
		step.term.join("\n"),
		step.status,
		step.statusText,
		step.description,
		(step.review ?? []).join("\n"),
	];
}
