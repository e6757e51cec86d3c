// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { longestInvitation, mostGraceDays, type TermsProblem } from "../../../round/round-terms.ts";
import type { Words } from "../../../wording/locale.ts";
import type { ShownProblem } from "../../ui/problem-summary.tsx";

type Field = TermsProblem["field"];

const sentences: Readonly<Record<Field, (t: Words, kind: TermsProblem["kind"]) => string>> = {
	asOf: (t, kind) => (kind === "taken" ? t.round_problem_as_of_taken() : t.round_problem_as_of_missing()),
	dueOn: (t, kind) => {
		if (kind === "past") return t.round_problem_due_past();
		return kind === "too-far" ? t.round_problem_due_too_far() : t.round_problem_due_missing();
	},
	graceDays: (t) => t.round_problem_grace({ most: mostGraceDays }),
	partnersUntil: (t, kind) => {
		if (kind === "after-due") return t.round_problem_partners_after_due();
		return kind === "past" ? t.round_problem_partners_past() : t.round_problem_partners_missing();
	},
	divisionsUntil: (t, kind) =>
		kind === "before-due" ? t.round_problem_divisions_before_due() : t.round_problem_divisions_missing(),
	remindOn: (t, kind) => (kind === "too-late-to-answer" ? t.round_problem_remind_too_late() : t.round_problem_remind()),
	invitation: (t) => t.round_problem_invitation({ most: longestInvitation }),
};

/** Where the form asks for it. */
const placeOf = (field: Field): string => (field === "remindOn" ? "after" : field);

/** What has to be mended, in plain words, each with its field. */
export const termsProblems = (t: Words, problems: readonly TermsProblem[]): readonly ShownProblem[] =>
	problems.map(({ field, kind }) => ({ field: placeOf(field), sentence: sentences[field](t, kind) }));
