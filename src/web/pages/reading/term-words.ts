// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Phase, parseTerm, type Recurrence } from "../../../plan/term.ts";
import { shortDayWords } from "../../../wording/date-words.ts";
import type { View } from "../../view.ts";

const recurrences: Readonly<Record<Recurrence, (view: View) => string>> = {
	weekly: ({ t }) => t.web_term_weekly(),
	monthly: ({ t }) => t.web_term_monthly(),
	quarterly: ({ t }) => t.web_term_quarterly(),
	"half-yearly": ({ t }) => t.web_term_half_yearly(),
	yearly: ({ t }) => t.web_term_yearly(),
	"two-yearly": ({ t }) => t.web_term_two_yearly(),
	regularly: ({ t }) => t.web_term_regularly(),
	"as-needed": ({ t }) => t.web_term_as_needed(),
};

function stretch(view: View, { start, end, openEnd }: Phase): string {
	const { t, locale } = view;
	if (start && end) return t.web_term_from_to({ start: shortDayWords(locale, start), end: shortDayWords(locale, end) });
	if (end) return t.web_term_until({ end: shortDayWords(locale, end) });
	if (start) return t.web_term_from({ start: shortDayWords(locale, start) });
	return openEnd ? t.web_term_open() : "";
}

function phaseWords(view: View, phase: Phase): string {
	return [stretch(view, phase), phase.recurring && recurrences[phase.recurring](view)].filter(Boolean).join(", ");
}

const labelled = ({ label }: Phase, words: string): string => (label && words ? `${label}: ${words}` : words);

export type UnderstoodTerm = {
	/** One for each line as written, where each line is one phase; else empty. */
	readonly byLine: readonly string[];
	/** What stands beneath the lines otherwise. */
	readonly beneath: readonly string[];
};

/** What was understood of a term as written. */
export function termWords(view: View, lines: readonly string[]): UnderstoodTerm {
	const { phases, readable } = parseTerm(lines);
	const words = phases.map((phase) => phaseWords(view, phase));
	if (readable && lines.length > 1 && lines.length === phases.length) return { byLine: words, beneath: [] };
	const beneath = phases.map((phase, at) => labelled(phase, words[at] ?? "")).filter(Boolean);
	return { byLine: [], beneath: readable ? beneath : [...beneath, view.t.web_term_unreadable()] };
}
