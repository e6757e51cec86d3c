// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep } from "../../plan/draft.ts";
import type { Words } from "../words.ts";

type Named = { readonly file: string; readonly draft: Draft };

/** Steps as RFC 4180 text, one a record; lists keep their lines within the field. */
export function draftsAsCsv(drafts: readonly Named[], words: Words): string {
	const header = [
		words.cli_column_file(),
		words.cli_column_field(),
		words.cli_column_number(),
		words.cli_column_occurrence(),
		words.cli_column_measure(),
		words.cli_column_step(),
		words.cli_column_content(),
		words.cli_column_responsibility(),
		words.cli_column_term(),
		words.cli_column_status(),
		words.cli_column_status_text(),
		words.cli_column_description(),
		words.cli_column_review(),
	];
	const records = drafts.flatMap(({ file, draft }) =>
		draft.measures.flatMap((measure) => measure.steps.map((step, index) => stepRecord(file, measure, step, index + 1))),
	);
	return [header, ...records].map((record) => `${record.map(field).join(",")}\r\n`).join("");
}

function stepRecord(file: string, measure: DraftMeasure, step: DraftStep, index: number): string[] {
	return [
		file,
		measure.actionField,
		measure.number,
		String(measure.occurrence),
		measure.title,
		String(index),
		step.content.join("\n"),
		step.responsibility.join("\n"),
		step.term.join("\n"),
		step.status,
		step.statusText,
		step.description,
		(step.review ?? []).join("\n"),
	];
}

/** A spreadsheet would run a text that begins like a formula (OWASP, CSV injection): an apostrophe makes it text. */
function field(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
