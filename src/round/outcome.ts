// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type Answer, answerOf, type Contribution } from "./contribution.ts";

/** What a round makes of a step. */
export type Outcome =
	/** Nobody was asked, or nobody answered: the last statement stands. */
	| { readonly kind: "none" }
	/** Somebody still has to answer, or the coordinator to accept. */
	| { readonly kind: "open" }
	/** Several units answered differently: the coordinator must make one statement of it. */
	| { readonly kind: "undecided"; readonly answers: readonly Contribution[] }
	| { readonly kind: "decided"; readonly answer: Answer };

/**
 * The one statement that follows from the contributions to a step (pure). One accepted answer is the statement. Several become one where a
 * coordinator merged them, or where they say the same word by word.
 */
export function outcomeOf(contributions: readonly Contribution[], merged?: Answer): Outcome {
	if (contributions.some(({ state }) => state !== "accepted" && state !== "silent")) return { kind: "open" };
	const answers = contributions.filter(({ state }) => state === "accepted");
	const [first, ...others] = answers.map(answerOf);
	if (!first) return { kind: "none" };
	if (merged) return { kind: "decided", answer: { status: merged.status, description: merged.description } };
	const same = others.every(({ status, description }) => status === first.status && description === first.description);
	return same ? { kind: "decided", answer: first } : { kind: "undecided", answers };
}
