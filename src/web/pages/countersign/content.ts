// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { DivisionAnswer, DivisionRound } from "../../../usecase/round/open-division-round.ts";
import { canEndorse } from "../../../usecase/round/open-division-round.ts";
import type { View } from "../../view.ts";

/** What could not be done, with what was typed. */
export type Refused = {
	readonly title: string;
	readonly sentence: string;
	/** The answer that it is about; left out: all of them. */
	readonly contribution?: string;
	readonly comment?: string;
};

/** What the page of a division shows. */
export type Content = {
	readonly view: View;
	readonly own: DivisionRound;
	/** What was done, in a sentence. */
	readonly done?: string;
	readonly refused?: Refused;
};

/** What the addresses of the page are made of. */
export const pageParameters = ({ view, own: { plan, round } }: Pick<Content, "view" | "own">) => ({
	...{ city: view.municipality?.slug ?? "", plan: plan.slug, asOf: round.asOf },
});

/** The answers that wait for the division. */
export const waitingIn = ({ own }: Pick<Content, "own">): readonly DivisionAnswer[] =>
	own.answers.filter((answer) => canEndorse(answer, own.round));

/** "M.6 Zusammenwirken der Akteure", with the step's number where the measure has several. */
export function answerName({ view, own }: Pick<Content, "view" | "own">, { step }: DivisionAnswer): string {
	const name = [step.measureNumber, step.measureTitle].filter(Boolean).join(" ");
	const steps = new Set(
		own.answers.filter((one) => one.step.measureNumber === step.measureNumber).map((one) => one.step.id),
	);
	return steps.size > 1 ? `${name}, ${view.t.contribution_step()} ${step.position}` : name;
}
