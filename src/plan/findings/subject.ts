// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft, DraftMeasure, DraftStep, StepCell } from "../draft.ts";
import type { FindingPlace } from "../finding.ts";
import type { IsoDate } from "../period.ts";
import type { StatusMeaning } from "../status.ts";
import { type StatusScheme, statusMeaning } from "../status-scheme.ts";
import { isNoTerm, parseTerm, type Term } from "../term.ts";

/** What the rules look at: the steps of a plan with what holds for each. */
export type Subject = {
	readonly draft: Draft;
	readonly steps: readonly CheckedStep[];
	/** The reporting date; empty where it is unknown, and then nothing is overdue. */
	readonly asOf: IsoDate | "";
	/** The abbreviations that are explained; undefined where there is no glossary to compare with. */
	readonly glossary: ReadonlySet<string> | undefined;
};

export type CheckedStep = {
	readonly measure: DraftMeasure;
	readonly index: number;
	readonly step: DraftStep;
	readonly meaning: StatusMeaning | undefined;
	/** Its own responsibility or, where its cell is empty, that of the steps before it in its measure (merged cells). */
	readonly responsibility: readonly string[];
	/** Its own term or, where its cell is empty, that of the steps before it. A dash is a term of its own: none. */
	readonly term: Term;
};

export function subjectOf(
	draft: Draft,
	scheme: StatusScheme,
	asOf: IsoDate | "",
	glossary: ReadonlySet<string> | undefined,
): Subject {
	return { draft, asOf, glossary, steps: draft.measures.flatMap((measure) => checkedSteps(measure, scheme)) };
}

function checkedSteps(measure: DraftMeasure, scheme: StatusScheme): CheckedStep[] {
	let responsibility: readonly string[] = [];
	let term: readonly string[] = [];
	return measure.steps.map((step, index) => {
		if (hasText(step.responsibility)) responsibility = step.responsibility;
		if (hasText(step.term)) term = step.term;
		return { measure, index, step, responsibility, term: parseTerm(term), meaning: statusMeaning(scheme, step.status) };
	});
}

function hasText(lines: readonly string[]): boolean {
	return lines.some((line) => line.trim() !== "");
}

/** Whether a text says something: a dash or nothing does not. */
export function saysSomething(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** Whether the step before it in its measure has the same, inherited, term: then it was noticed there already. */
export function ownTerm({ index, step }: CheckedStep): boolean {
	return index === 0 || hasText(step.term);
}

export function ownResponsibility({ index, step }: CheckedStep): boolean {
	return index === 0 || hasText(step.responsibility);
}

export function hasNoTerm(step: CheckedStep): boolean {
	return isNoTerm(step.term);
}

export function placeOf({ measure, index }: CheckedStep, cell: StepCell): FindingPlace {
	return { measure: measure.number, occurrence: measure.occurrence, step: index, cell };
}
