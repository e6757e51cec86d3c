// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { measureKey } from "../plan/measure-number.ts";
import type { IsoDate } from "../plan/period.ts";
import type { Plan, Statement } from "../plan/plan.ts";
import type { PlanBook } from "../plan/plan-book.ts";
import { referenceTargets } from "../plan/reference.ts";
import { isDropped, type StepRow } from "../plan/step-row.ts";
import { parseTerm, type Term } from "../plan/term.ts";
import { checkAnswer } from "./check/check-answer.ts";
import { type CheckedAgainst, saysSomething } from "./check/checked-answer.ts";
import type { Remark } from "./check/remark.ts";
import { sameAnswer } from "./check/same-answer.ts";
import { type Answer, answerOf, type Contribution, type LastStatement } from "./contribution.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

/** An answer as somebody looks at it who decides about it. */
export type ReviewEntry = {
	readonly contribution: Contribution;
	readonly row: StepRow;
	/** What counts of it: the coordinator's wording where there is one. */
	readonly answer: Answer;
	/** What was said before the reporting date; undefined where nothing was. */
	readonly last: LastStatement | undefined;
	/** Whether it says the same as last time. */
	readonly unchanged: boolean;
	readonly remarks: readonly Remark[];
	/** Whether somebody asked and nobody has answered yet. */
	readonly asks: boolean;
	/** What the answers of all leading units make of the step. */
	readonly outcome: Outcome;
};

export type Reviewed = {
	readonly plan: Pick<Plan, "scheme">;
	readonly asOf: IsoDate;
	readonly book: PlanBook;
	readonly contributions: readonly Contribution[];
	readonly merged: readonly (Answer & { readonly stepId: string })[];
	/** Of all reporting dates. */
	readonly statements: readonly Statement[];
	/** Oldest first. */
	readonly notes: readonly { readonly contributionId: string; readonly kind: string }[];
};

/** The answers of a round in the plan's order. What is about a step that is no longer part of the plan is left out. */
export function reviewEntries(reviewed: Reviewed): readonly ReviewEntry[] {
	const { plan, asOf, book, statements, notes } = reviewed;
	const against = againstOf(plan, book);
	const before = statementsBefore(statements, asOf);
	const ofStep = Map.groupBy(reviewed.contributions, ({ stepId }) => stepId);
	const asking = askingIn(notes);
	const mergedOf = new Map(reviewed.merged.map((one) => [one.stepId, one]));
	return rowsWithTerms(book).flatMap(({ row, term }) => {
		const answers = ofStep.get(row.step.id) ?? [];
		const outcome = outcomeOf(answers, mergedOf.get(row.step.id));
		return answers.map((contribution): ReviewEntry => {
			const answer = answerOf(contribution);
			const own = before.get(row.step.id) ?? [];
			const [last] = own;
			const isAnswered = contribution.state !== "asked" && contribution.state !== "silent";
			return {
				...{ contribution, row, answer, last, outcome, asks: asking.has(contribution.id) },
				unchanged: last !== undefined && sameAnswer(answer, last),
				remarks: isAnswered ? checkAnswer({ ...against, ...answer, term, asOf, before: own }) : [],
			};
		});
	});
}

function againstOf({ scheme }: Pick<Plan, "scheme">, book: PlanBook): CheckedAgainst {
	const { measures, fields } = book.contents;
	const numbers = measures.map(({ number }) => number);
	const codes = fields.map(({ code }) => code);
	const units = [...book.unitNames.values()].map(({ code }) => code);
	const parts = numbers.map((number) => measureKey(number).split(".")[0] ?? "");
	const known = new Set([...book.glossary.keys(), ...codes, ...units, ...parts]);
	return { scheme, targets: referenceTargets(numbers, codes), known };
}

/** What was said of each step before a day, newest first. */
function statementsBefore(
	statements: readonly Statement[],
	day: IsoDate,
): ReadonlyMap<string, readonly LastStatement[]> {
	const earlier = statements.filter(({ asOf }) => asOf < day).toSorted((a, b) => (a.asOf < b.asOf ? 1 : -1));
	return Map.groupBy(earlier, ({ stepId }) => stepId);
}

/** Every step that is part of the plan, with its own term or that of the steps before it in its measure. */
function rowsWithTerms({ measures }: PlanBook): readonly { readonly row: StepRow; readonly term: Term }[] {
	return measures.flatMap(({ rows }) => {
		let term: readonly string[] = [];
		return rows
			.filter((row) => !isDropped(row))
			.map((row) => {
				if (saysSomething(row.step.term.join(" "))) term = row.step.term;
				return { row, term: parseTerm(term) };
			});
	});
}

/** The contributions with a question after which no answer came. */
function askingIn(notes: Reviewed["notes"]): ReadonlySet<string> {
	const asking = new Set<string>();
	for (const { contributionId, kind } of notes) {
		if (kind === "question") asking.add(contributionId);
		if (kind === "answer") asking.delete(contributionId);
	}
	return asking;
}
