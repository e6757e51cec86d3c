// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../plan/period.ts";
import type { ReferenceTargets } from "../../plan/reference.ts";
import type { StatusScheme } from "../../plan/status-scheme.ts";
import type { Term } from "../../plan/term.ts";
import type { Answer, LastStatement } from "../contribution.ts";

/** What the answers of a plan are checked against. */
export type CheckedAgainst = {
	readonly scheme: StatusScheme;
	/** What references can point at. */
	readonly targets: ReferenceTargets;
	/** Abbreviations that need no explanation: those of the glossary and of the plan's own numbers. */
	readonly known: ReadonlySet<string>;
};

/** An answer with what there is to compare it with: enough for the hints to whoever writes it. */
export type SaidAnswer = Answer &
	Pick<CheckedAgainst, "scheme"> & {
		/** What was said of the step before the reporting date, newest first. */
		readonly before: readonly LastStatement[];
	};

/** An answer with all that the rules look at. */
export type CheckedAnswer = SaidAnswer &
	CheckedAgainst & {
		/** The term of its step; its own or that of the steps before it. */
		readonly term: Term;
		/** The reporting date. */
		readonly asOf: IsoDate;
	};

/** Whether a text says something: a dash or nothing does not. */
export function saysSomething(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** The words of a text. */
export function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu) ?? [];
}
