// SPDX-FileCopyrightText: 2026 Planstand contributors
// SPDX-License-Identifier: EUPL-1.2

import { type OpenedApproval, readyForApproval } from "../../../usecase/review/open-approval.ts";
import type { Page } from "../../page.ts";
import type { View } from "../../view.ts";
import { mayInRound } from "../round-review/content.ts";

/** Everything that the approval shows. */
export type ApprovalContent = OpenedApproval & {
	readonly view: View;
	/** Whether the person who looks may approve, texts of their own aside. */
	readonly mayApprove: boolean;
	/** Whether the person who looks coordinates the round, and so asks for approval. */
	readonly mayAsk: boolean;
	/** Whether the round is closed, so that fields can be approved. */
	readonly isClosed: boolean;
	readonly shownAt: Date;
	/** How many fields were approved just now; a comment that went back; how many people were asked to approve. */
	readonly done?: { readonly approved: number } | { readonly sentBack: true } | { readonly asked: number };
	readonly problem?: { readonly title: string; readonly sentence: string };
};

/** Works out what the approval shows. */
export function approvalContent({ view, context }: Page, opened: OpenedApproval): ApprovalContent {
	const { plan, round } = opened.review;
	return {
		...{ ...opened, view, shownAt: context.now() },
		mayApprove: mayInRound(view, plan, "round:approve"),
		mayAsk: mayInRound(view, plan, "round:manage"),
		isClosed: round.state === "closed",
	};
}

/** The fields that the person who looks can approve now. */
export function readyFields({ fields, mayApprove, isClosed }: ApprovalContent) {
	return mayApprove && isClosed ? readyForApproval(fields).filter(({ ownText }) => !ownText) : [];
}
