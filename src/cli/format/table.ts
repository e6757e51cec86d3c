// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep, ReviewRule } from "../../plan/draft.ts";
import { defaultScheme } from "../../plan/status-scheme.ts";
import type { CommandContext } from "../program.ts";
import type { Language, Words } from "../words.ts";
import { columnWidths, fitted } from "./column.ts";

/** Shares of the line: number, measure, content, responsibility, term, status. */
const SHARES = [8, 24, 30, 14, 12, 20] as const;
const REVIEW_MARK = "!";

/** A draft as aligned text: a line a step, `!` where a person must look, and a summary. */
export function draftAsTable(file: string, draft: Draft, { words, language, terminal }: CommandContext): string {
	const widths = columnWidths(SHARES, terminal.columns - 2);
	const line = (mark: string, cells: readonly string[]) =>
		`${mark.padEnd(2)}${cells.map((cell, index) => fitted(cell, widths[index] ?? 0)).join(" ")}`.trimEnd();
	const head = line("", [
		words.cli_column_number(),
		words.cli_column_measure(),
		words.cli_column_content(),
		words.cli_column_responsibility(),
		words.cli_column_term(),
		words.cli_column_status(),
	]);
	const rows = draft.measures.flatMap((measure, index) => [
		...fieldHeading(draft, measure, draft.measures[index - 1]),
		...measure.steps.map((step, at) => line(step.review ? REVIEW_MARK : "", stepCells(measure, step, at, language))),
	]);
	const title = [draft.document.title || file, asOfLine(draft, words)].filter((text) => text !== "");
	return `${[...title, "", head, "-".repeat(head.length), ...rows, "", ...summary(draft, words)].join("\n")}\n`;
}

function asOfLine({ document }: Draft, words: Words): string {
	return document.asOf === "" ? "" : words.cli_as_of({ date: document.asOf.split("-").toReversed().join(".") });
}

function fieldHeading(draft: Draft, measure: DraftMeasure, before: DraftMeasure | undefined): string[] {
	if (measure.actionField === "" || measure.actionField === before?.actionField) return [];
	const title = draft.actionFields.find(({ code }) => code === measure.actionField)?.title ?? "";
	return ["", `  ${measure.actionField} ${title}`.trimEnd()];
}

function stepCells(measure: DraftMeasure, step: DraftStep, index: number, language: Language): string[] {
	const label = defaultScheme.find(({ key }) => key === step.status)?.label[language];
	return [
		index === 0 ? measure.number : "",
		index === 0 ? measure.title : "",
		step.content.join("; "),
		step.responsibility.join(", "),
		step.term.join(", "),
		label ?? (step.statusText === "" ? "" : `? ${step.statusText}`),
	];
}

function summary(draft: Draft, words: Words): string[] {
	const steps = draft.measures.flatMap((measure) => measure.steps);
	const doubted = steps.filter((step) => step.review !== undefined);
	const leftovers = draft.leftovers.filter(({ kind }) => kind === "text").length;
	const counts = { measures: draft.measures.length, steps: steps.length, fields: draft.actionFields.length };
	const reasons = new Map<ReviewRule, number>();
	for (const rule of doubted.flatMap(rulesOf)) reasons.set(rule, (reasons.get(rule) ?? 0) + 1);
	return [
		words.cli_summary(counts),
		...reviewLine(steps.length, doubted.length, words),
		...[...reasons].map(([rule, count]) => `  ${count} × ${reviewSentence(rule, words)}`),
		words.cli_summary_leftovers({ count: leftovers }),
	];
}

function reviewLine(steps: number, doubted: number, words: Words): string[] {
	if (steps === 0) return [];
	return [doubted === 0 ? words.cli_summary_no_review() : words.cli_summary_review({ count: doubted })];
}

function rulesOf(step: DraftStep): ReviewRule[] {
	return [...new Set((step.review ?? []).map((reason) => reason.split(":")[0] as ReviewRule))];
}

function reviewSentence(rule: ReviewRule, words: Words): string {
	const sentences: { readonly [key in ReviewRule]: () => string } = {
		"columns-unsure": words.review_columns_unsure,
		"rows-unsure": words.review_rows_unsure,
		"cell-unsure": words.review_cell_unsure,
		"joined-across-pages": words.review_joined_across_pages,
		"tags-and-lines-disagree": words.review_tags_and_lines_disagree,
		"status-unknown": words.review_status_unknown,
		"status-missing": words.review_status_missing,
		"measure-unsure": words.review_measure_unsure,
		"action-field-unsure": words.review_action_field_unsure,
		"read-from-text": words.review_read_from_text,
		"word-joined": words.review_word_joined,
	};
	return sentences[rule]();
}
