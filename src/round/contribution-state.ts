// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { RoundState } from "./round.ts";

/**
 * How far an answer is: `asked` nothing was written, `draft` something was, `submitted` handed in, `returned` given back with a comment,
 * `accepted` by the coordinator, `silent` closed without an answer.
 */
export const contributionStates = ["asked", "draft", "submitted", "returned", "accepted", "silent"] as const;
export type ContributionState = (typeof contributionStates)[number];

export const contributionActions = [
	...(["save", "submit", "withdraw", "hand-over"] as const),
	...(["accept", "return", "edit", "reopen", "settle"] as const),
	...(["send-back"] as const),
	...(["endorse"] as const),
] as const;
export type ContributionAction = (typeof contributionActions)[number];

/** Who does it: the unit that was asked, the division that it belongs to, the coordinator, the approver. */
export type Side = "unit" | "division" | "coordinator" | "approver";

type Transition = {
	readonly by: Side;
	readonly action: ContributionAction;
	readonly from: ContributionState;
	readonly to: ContributionState;
	/** In which states of the round. */
	readonly round: readonly RoundState[];
};

const whileOpen = ["open"] as const;
const whileReviewed = ["open", "closed"] as const;

const unit = (action: ContributionAction, from: ContributionState, to: ContributionState): Transition => ({
	...{ by: "unit", action, from, to, round: whileOpen },
});
const division = (action: ContributionAction, from: ContributionState, to: ContributionState): Transition => ({
	...{ by: "division", action, from, to, round: whileOpen },
});
const coordinator = (action: ContributionAction, from: ContributionState, to: ContributionState): Transition => ({
	...{ by: "coordinator", action, from, to, round: whileReviewed },
});

/** Every way an answer can go; nothing else changes its state. The diagram in docs/round.md is drawn from this table. */
export const contributionTransitions: readonly Transition[] = [
	unit("save", "asked", "draft"),
	unit("save", "draft", "draft"),
	// What was given back stays marked as such until it is handed in again.
	unit("save", "returned", "returned"),
	unit("submit", "draft", "submitted"),
	unit("submit", "returned", "submitted"),
	unit("withdraw", "submitted", "draft"),
	unit("hand-over", "asked", "asked"),
	unit("hand-over", "draft", "draft"),
	unit("hand-over", "returned", "returned"),
	// The coordinator does not wait for it: what is accepted already can be countersigned, too.
	division("endorse", "submitted", "submitted"),
	division("endorse", "accepted", "accepted"),
	division("return", "submitted", "returned"),
	// Before it is answered, the coordinator can ask another unit instead.
	coordinator("hand-over", "asked", "asked"),
	coordinator("hand-over", "draft", "draft"),
	coordinator("hand-over", "returned", "returned"),
	coordinator("accept", "submitted", "accepted"),
	coordinator("return", "submitted", "returned"),
	coordinator("return", "accepted", "returned"),
	coordinator("edit", "submitted", "submitted"),
	coordinator("edit", "accepted", "accepted"),
	coordinator("reopen", "accepted", "submitted"),
	coordinator("settle", "asked", "silent"),
	coordinator("settle", "draft", "silent"),
	coordinator("settle", "returned", "silent"),
	coordinator("reopen", "silent", "asked"),
	{ by: "approver", action: "send-back", from: "accepted", to: "submitted", round: whileReviewed },
];

/** The state after an action; undefined where it cannot be done by that side, from that state, or in such a round. */
export function nextContributionState(
	from: ContributionState,
	{ by, action, round }: { readonly by: Side; readonly action: ContributionAction; readonly round: RoundState },
): ContributionState | undefined {
	const found = contributionTransitions.find((one) => one.by === by && one.action === action && one.from === from);
	return found?.round.includes(round) ? found.to : undefined;
}

/** Whether nothing more is to be done about it before approval. */
export function isSettled(state: ContributionState): boolean {
	return state === "accepted" || state === "silent";
}

/** Whether the unit still owes an answer. */
export function isOwed(state: ContributionState): boolean {
	return state === "asked" || state === "draft" || state === "returned";
}
