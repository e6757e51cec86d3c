// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { may } from "../../../access/may.ts";
import type { Permission } from "../../../access/permission.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { ReviewEntry } from "../../../round/review-entry.ts";
import { filterEntries, type ReviewChoice, type ReviewFilter, reviewFilters } from "../../../round/review-filter.ts";
import type { Round } from "../../../round/round.ts";
import type { OpenedQueue } from "../../../usecase/review/open-review.ts";
import type { Page } from "../../page.ts";
import { href } from "../../routes.ts";
import type { View } from "../../view.ts";
import { parametersOf } from "../plan/content.ts";
import type { DoneDeed } from "./done-deed.ts";

/** What went wrong with the last try, and what was typed. */
export type Refused = {
	readonly deed: "edit" | "return" | "accept" | "merge";
	readonly title: string;
	readonly sentence: string;
	/** What was typed in the form of the deed. */
	readonly typed: Readonly<Record<string, string>>;
};

/** Everything that the queue shows. */
export type QueueContent = {
	readonly view: View;
	readonly review: OpenedQueue;
	readonly choice: ReviewChoice;
	/** What the choice lists. */
	readonly listed: readonly ReviewEntry[];
	readonly current: ReviewEntry | undefined;
	/** Whether the person who looks decides about answers. */
	readonly mayDecide: boolean;
	readonly done?: DoneDeed;
	readonly refused?: Refused;
};

/** The queue with an answer in front. */
export type EntryContent = QueueContent & { readonly current: ReviewEntry };

export type Wanted = Readonly<Partial<Record<"filter" | "field" | "unit" | "contribution", string>>>;

const isFilter = (text: string | undefined): text is ReviewFilter => reviewFilters.some((one) => one === text);

/** What somebody chose by the address. Where nothing is chosen: what is new, or else what has a question. */
function choiceOf({ filter, field, unit }: Wanted): ReviewChoice {
	return { filter: isFilter(filter) ? filter : "new", ...(field && { field }), ...(unit && { unit }) };
}

/** Works out what the queue shows. */
export function queueContent({ view }: Pick<Page, "view">, review: OpenedQueue, wanted: Wanted): QueueContent {
	const choice = choiceOf(wanted);
	const listed = filterEntries(review.entries, choice);
	const named = review.entries.find(({ contribution }) => contribution.id === wanted.contribution);
	return {
		...{ view, review, choice, listed, current: named ?? listed[0] },
		mayDecide: mayInRound(view, review.plan, "round:manage"),
	};
}

/** Whether the person who looks may do this with the rounds of a plan. */
export function mayInRound({ actor, municipality }: View, { id }: Pick<Plan, "id">, permission: Permission): boolean {
	if (!municipality || actor.kind !== "account") return false;
	return may(actor, permission, { municipalityId: municipality.id, planId: id });
}

type InRound = { readonly view: View; readonly review: { readonly plan: Plan; readonly round: Round } };

/** What the address of a round's pages is made of. */
export const roundParameters = ({ view, review: { plan, round } }: InRound) => ({
	...parametersOf(view, plan),
	asOf: round.asOf,
});

/** The queue under a choice, with an answer in front. */
export function queueAddress(content: InRound, choice: ReviewChoice, contribution?: string): string {
	const { filter, field, unit } = choice;
	const query = { ...(filter !== "new" && { filter }), field, unit, contribution };
	return href(content.view.locale, "reviewQueue", roundParameters(content), query as Record<string, string>);
}

type AnswerRoute = "reviewAccept" | "reviewReturn" | "reviewEdit" | "reviewReset" | "reviewReopen";

/** Where a deed about an answer is sent. */
export function deedAddress(content: InRound, route: AnswerRoute, { contribution }: ReviewEntry): string {
	return href(content.view.locale, route, { ...roundParameters(content), contribution: contribution.id });
}
