// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { daysBetween, type IsoDate } from "./period.ts";
import { isOpen, type StatusMeaning } from "./status.ts";
import type { Phase, Term } from "./term.ts";

/** A phase that ended before the reporting date although its step is still open. */
export type Overdue = { readonly phase: Phase; readonly end: IsoDate; readonly days: number };

/**
 * The phase that is overdue longest, at a date; undefined where none is. What is done, continuous or dropped is never overdue,
 * and neither is a phase that goes on without an end.
 */
export function overdueAt(term: Pick<Term, "phases">, meaning: StatusMeaning, date: IsoDate): Overdue | undefined {
	if (!isOpen(meaning)) return undefined;
	const ended = term.phases.flatMap((phase) =>
		phase.end && !phase.openEnd && phase.end < date ? [{ phase, end: phase.end }] : [],
	);
	const first = ended.toSorted((a, b) => (a.end < b.end ? -1 : 1))[0];
	return first && { ...first, days: daysBetween(first.end, date) };
}
