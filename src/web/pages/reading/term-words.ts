// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Phase, Recurrence, Term } from "../../../plan/term.ts";
import { dayWords } from "../../date-words.ts";
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
	if (start && end) return t.web_term_from_to({ start: dayWords(locale, start), end: dayWords(locale, end) });
	if (end) return t.web_term_until({ end: dayWords(locale, end) });
	if (start) return t.web_term_from({ start: dayWords(locale, start) });
	return openEnd ? t.web_term_open() : "";
}

function phaseWords(view: View, phase: Phase): string {
	const words = [stretch(view, phase), phase.recurring && recurrences[phase.recurring](view)].filter(Boolean).join(", ");
	return phase.label && words ? `${phase.label}: ${words}` : words;
}

/** What was understood of a term, one line per phase; empty where nothing was. */
export function termWords(view: View, term: Term): readonly string[] {
	const lines = term.phases.map((phase) => phaseWords(view, phase)).filter(Boolean);
	return term.readable ? lines : [...lines, view.t.web_term_unreadable()];
}
