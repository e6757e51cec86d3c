// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { IsoDate } from "../../../plan/period.ts";
import type { Answer, Contribution } from "../../../round/contribution.ts";
import { isAnswered, saysSomething } from "../../../round/progress.ts";
import type { OwnRound, OwnStep } from "../../../usecase/round/open-own-round.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";

/** An answer that could not be saved, to be shown again with why. */
export type Unsaved = {
	readonly contribution: string;
	readonly mine: Answer;
	readonly why: "stale" | "handed-in" | "round-over";
};

/** What the page of somebody's own steps shows. */
export type Content = {
	readonly view: View;
	readonly own: OwnRound;
	/** Who looks also countersigns what others answer. */
	readonly countersigns: boolean;
	readonly day: IsoDate;
	/** Answers are taken today. */
	readonly isOpen: boolean;
	/** With which the page's form is handed in, once. */
	readonly key: string;
	/** The step that something was just done with. */
	readonly current?: string | undefined;
	/** What was done, in a sentence. */
	readonly done?: string | undefined;
	readonly problem?: string | undefined;
	/** An addition that could not be saved. */
	readonly unsavedAddition?: { readonly step: string; readonly unit: string; readonly text: string } | undefined;
	readonly unsaved?: Unsaved | undefined;
	/** What is missing was asked about. */
	readonly isIncomplete?: boolean | undefined;
};

type Addressed = Pick<Content, "view" | "own">;

/** What the addresses of a round are made of. */
export const roundParameters = ({ view, own: { plan, round } }: Addressed) => ({
	...{ city: view.municipality?.slug ?? "", plan: plan.slug, asOf: round.asOf },
});

type Deed =
	| "contributionSave"
	| "contributionUnchanged"
	| "contributionChanged"
	| "contributionQuestion"
	| "contributionTake"
	| "handOver"
	| "handOverBack"
	| "evidenceAdd";

/** The address of a deed with one answer. */
export const deedAddress = (content: Addressed, deed: Deed, { id }: Pick<Contribution, "id">): string =>
	href(content.view.locale, deed, { ...roundParameters(content), contribution: id });

/** "M.6 Zusammenwirken der Akteure", with the step's number where the measure has several. */
export function stepName({ view, own }: Addressed, { step }: Pick<OwnStep, "step">): string {
	const { measureNumber, measureTitle, position } = step;
	const name = [measureNumber, measureTitle].filter(Boolean).join(" ");
	const others = own.steps.filter((other) => other.step.measureNumber === measureNumber);
	return others.length > 1 ? `${name}, ${view.t.contribution_step()} ${position}` : name;
}

/** What the form of a step begins with: what was written, else what was said last time. */
export function startOf({ contribution, last }: Pick<OwnStep, "contribution" | "last">): Answer {
	if (saysSomething(contribution) || !last) return contribution;
	return { status: last.status, description: last.description };
}

/** How many of the steps need nothing more. */
export function doneOf({ steps }: OwnRound): number {
	return steps.filter(({ progress }) => isAnswered(progress)).length;
}
