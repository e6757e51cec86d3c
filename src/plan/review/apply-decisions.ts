// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import type { Draft } from "../draft.ts";
import { acceptReason, acceptStep } from "./accept.ts";
import { counted } from "./counted.ts";
import type { Decision } from "./decision.ts";
import { placeText } from "./loose-text.ts";
import { rearrangeMeasures } from "./rearrange-measures.ts";
import { rearrangeSteps } from "./rearrange-steps.ts";
import { openItems, type ReviewItem } from "./review-item.ts";
import { findStep, openReview, type ReviewedDraft } from "./reviewed-draft.ts";

/** A decision that no longer fits what it was about, with its position among the decisions. */
type Misfit = { readonly at: number; readonly decision: Decision };

export type Review = {
	readonly draft: ReviewedDraft;
	/** What a person should still look at, sorted by reason and then as in the document. */
	readonly open: readonly ReviewItem[];
	readonly misfits: readonly Misfit[];
};

/**
 * Replays what a person decided over the draft as read. Total and deterministic: the same draft and decisions always give the
 * same review, and a decision that does not fit is reported and passed over. Nothing but an edit changes what the words are:
 * draft and leftovers together always say the same.
 */
export function applyDecisions(read: Draft, decisions: readonly Decision[]): Review {
	const misfits: Misfit[] = [];
	let draft = openReview(read);
	for (const [at, decision] of decisions.entries()) {
		const after = apply(draft, decision, `n${at + 1}`);
		if (after) draft = after;
		else misfits.push({ at, decision });
	}
	const reviewed = counted(draft);
	return { draft: reviewed, open: openItems(reviewed), misfits };
}

/** @param name of what the decision makes; undefined: it does not fit */
function apply(draft: ReviewedDraft, decision: Decision, name: string): ReviewedDraft | undefined {
	switch (decision.kind) {
		case "accept-step":
		case "edit-step":
			return acceptStep(draft, decision);
		case "accept-reason":
			return acceptReason(draft, decision.rule);
		case "split-step":
		case "merge-step":
		case "move-step":
		case "add-step":
		case "drop-step":
			return rearrangeSteps(draft, decision, name);
		case "edit-measure":
		case "add-measure":
		case "drop-measure":
			return rearrangeMeasures(draft, decision, name);
		case "assign-text":
		case "set-aside":
			return placeText(draft, decision, name);
		case "choose-reference":
			return chooseReference(draft, decision);
	}
}

function chooseReference(
	draft: ReviewedDraft,
	{ step, target, measure }: Extract<Decision, { kind: "choose-reference" }>,
): ReviewedDraft | undefined {
	const known = measure === "none" || draft.measures.some(({ id }) => id === measure);
	if (!known || !findStep(draft, step)) return undefined;
	const others = draft.chosen.filter((one) => one.step !== step || one.target !== target);
	return { ...draft, chosen: [...others, { step, target, measure }] };
}
