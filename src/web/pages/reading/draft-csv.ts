// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep } from "../../../plan/draft.ts";
import type { Words } from "../../locale.ts";

const headings = (t: Words): readonly string[] => [
	t.web_field(),
	t.web_column_number(),
	t.web_column_measure(),
	t.web_column_content(),
	t.web_column_responsibility(),
	t.web_column_term(),
	t.web_column_status(),
	t.web_column_status_text(),
	t.web_column_description(),
	t.web_review_title(),
];

const record = (measure: DraftMeasure, step: DraftStep): readonly string[] => [
	measure.actionField,
	measure.number,
	measure.title,
	step.content.join("\n"),
	step.responsibility.join("\n"),
	step.term.join("\n"),
	step.status,
	step.statusText,
	step.description,
	(step.review ?? []).join("\n"),
];

/** Spreadsheets run a text that begins like a formula; an apostrophe before it makes it text again (OWASP, CSV injection). */
function quoted(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line per step (RFC 4180); begins with the mark by which Excel knows UTF-8. */
export function draftAsCsv(t: Words, draft: Draft): string {
	const records = draft.measures.flatMap((measure) => measure.steps.map((step) => record(measure, step)));
	return `\uFEFF${[headings(t), ...records].map((fields) => `${fields.map(quoted).join(",")}\r\n`).join("")}`;
}
