// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep, ReviewRule } from "../../plan/draft.ts";
import { defaultScheme } from "../../plan/status-scheme.ts";
import { shortDayWords } from "../../wording/date-words.ts";
import type { Locale, Words } from "../../wording/locale.ts";
import { reviewSentence, rulesOf } from "../../wording/review-reason.ts";
import type { CommandContext } from "../program.ts";
import { columnWidths, fitted } from "./column.ts";

/** Shares of the line: number, measure, content, responsibility, term, status. */
const SHARES = [8, 24, 30, 14, 12, 20] as const;
const REVIEW_MARK = "!";

/** A draft as aligned text: a line a step, `!` where a person must look, and a summary. */
export function draftAsTable(file: string, draft: Draft, context: CommandContext): string {
	const { title } = draft.document;
	const named = { ...draft, document: { ...draft.document, title: title || file } };
	return `${stepsAsTable(named, context)}\n${summary(draft, context.words).join("\n")}\n`;
}

/** The steps alone, under their title. */
export function stepsAsTable(draft: Draft, { words, locale, terminal }: CommandContext): string {
	const widths = columnWidths(SHARES, terminal.columns - 2);
	const line = (mark: string, cells: readonly string[]) =>
		`${mark.padEnd(2)}${cells.map((cell, index) => fitted(cell, widths[index] ?? 0)).join(" ")}`.trimEnd();
	const head = line("", [
		words.column_number(),
		words.column_measure(),
		words.column_content(),
		words.column_responsibility(),
		words.column_term(),
		words.column_status(),
	]);
	const rows = draft.measures.flatMap((measure, index) => [
		...fieldHeading(draft, measure, draft.measures[index - 1]),
		...measure.steps.map((step, at) => line(step.review ? REVIEW_MARK : "", stepCells(measure, step, at, locale))),
	]);
	const title = [draft.document.title, asOfLine(draft, words, locale)].filter((text) => text !== "");
	return `${[...title, "", head, "-".repeat(head.length), ...rows].join("\n")}\n`;
}

function asOfLine({ document }: Draft, words: Words, locale: Locale): string {
	return document.asOf === "" ? "" : words.cli_as_of({ date: shortDayWords(locale, document.asOf) });
}

function fieldHeading(draft: Draft, measure: DraftMeasure, before: DraftMeasure | undefined): string[] {
	if (measure.actionField === "" || measure.actionField === before?.actionField) return [];
	const title = draft.actionFields.find(({ code }) => code === measure.actionField)?.title ?? "";
	return ["", `  ${measure.actionField} ${title}`.trimEnd()];
}

function stepCells(measure: DraftMeasure, step: DraftStep, index: number, locale: Locale): string[] {
	const label = defaultScheme.find(({ key }) => key === step.status)?.label[locale];
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
		...[...reasons].map(([rule, count]) => `  ${count} × ${reviewSentence(words, rule)}`),
		words.cli_summary_leftovers({ count: leftovers }),
	];
}

function reviewLine(steps: number, doubted: number, words: Words): string[] {
	if (steps === 0) return [];
	return [doubted === 0 ? words.cli_summary_no_review() : words.cli_summary_review({ count: doubted })];
}
